import type { DueKind } from '../../catalogue/due.ts';
import type { Lang } from '../../i18n/locales.ts';

interface DueWords {
  readonly title: (date: string) => string;
  readonly lead: string;
  readonly nothing: string;
  readonly kinds: Record<DueKind, string>;
  readonly what: string;
  readonly count: string;
  readonly byCommune: string;
  readonly byProducer: string;
  readonly communeNotKnown: string;
  readonly producerNotKnown: string;
  readonly edit: string;
  readonly since: Partial<Record<DueKind, (date: string) => string>>;
  readonly more: (count: string) => string;
  readonly unknownOption: (option: string) => string;
}

const vi: DueWords = {
  title: (date) => `Việc cần làm cho danh bạ, tính đến ${date}`,
  lead: 'Danh sách này do máy lập từ nội dung: npm run due.',
  nothing: 'Không có việc gì đến hạn.',
  kinds: {
    'rating-expires': 'Hạng sao hết hạn trong 90 ngày',
    'rating-lapsed': 'Hạng sao đã hết hạn nếu chưa được công nhận lại',
    'rating-may-have-lapsed': 'Hạng sao có thể đã hết hạn',
    'english-outdated': 'Bản tiếng Anh cũ hơn bản tiếng Việt',
    'english-missing': 'Chưa có tiếng Anh',
    'sources-old': 'Mọi nguồn đều đã hơn ba năm',
    'questions-open': 'Câu hỏi của người mua chưa có trả lời',
    'picture-wanted': 'Chưa có ảnh',
  },
  what: 'Việc',
  count: 'Số mục',
  byCommune: 'Theo xã, phường',
  byProducer: 'Theo chủ thể',
  communeNotKnown: 'Chưa rõ xã, phường',
  producerNotKnown: 'Chưa rõ chủ thể',
  edit: 'sửa',
  since: {
    'rating-expires': (date) => `sớm nhất ngày ${date}`,
    'rating-lapsed': (date) => `chậm nhất ngày ${date}`,
    'rating-may-have-lapsed': (date) => `sớm nhất ngày ${date}`,
    'sources-old': (date) => `nguồn mới nhất ${date}`,
  },
  more: (count) => `… và ${count} mục nữa; tất cả: npm run due -- --format json`,
  unknownOption: (option) => `Không hiểu “${option}”. Dùng được: --lang vi|en, --format md|json.`,
};

const en: DueWords = {
  title: (date) => `What is due in the directory on ${date}`,
  lead: 'This list is made from the content by a command: npm run due.',
  nothing: 'Nothing is due.',
  kinds: {
    'rating-expires': 'Ratings that end within 90 days',
    'rating-lapsed': 'Ratings that have lapsed unless renewed',
    'rating-may-have-lapsed': 'Ratings that may have lapsed',
    'english-outdated': 'English older than the Vietnamese',
    'english-missing': 'English missing',
    'sources-old': 'All sources are more than three years old',
    'questions-open': 'Buyers’ questions without an answer',
    'picture-wanted': 'Pictures wanted',
  },
  what: 'What',
  count: 'Entries',
  byCommune: 'By commune',
  byProducer: 'By producer',
  communeNotKnown: 'Commune not known',
  producerNotKnown: 'Producer not known',
  edit: 'edit',
  since: {
    'rating-expires': (date) => `${date} at the earliest`,
    'rating-lapsed': (date) => `${date} at the latest`,
    'rating-may-have-lapsed': (date) => `${date} at the earliest`,
    'sources-old': (date) => `newest source ${date}`,
  },
  more: (count) => `… and ${count} more; all: npm run due -- --format json`,
  unknownOption: (option) => `“${option}” is not understood. There are: --lang vi|en, --format md|json.`,
};

/** The words of the list of what is due, in one language. */
export function dueWords(lang: Lang): DueWords {
  return lang === 'vi' ? vi : en;
}
