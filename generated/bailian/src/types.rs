// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of category it is or is to be.
    pub enum CategoryType {
        /// `UNSTRUCTURED`
        Unstructured = "UNSTRUCTURED",
        /// `SESSION_FILE`
        SessionFile = "SESSION_FILE",
    }
}

values! {
    /// Way in which the chunk works.
    pub enum ChunkMode {
        /// `length`
        Length = "length",
        /// `page`
        Page = "page",
        /// `h1`
        H1 = "h1",
        /// `h2`
        H2 = "h2",
        /// `regex`
        Regex = "regex",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum DocumentStatus {
        /// `INSERT_ERROR`
        InsertError = "INSERT_ERROR",
        /// `RUNNING`
        Running = "RUNNING",
        /// `DELETED`
        Deleted = "DELETED",
        /// `FINISH`
        Finish = "FINISH",
    }
}

values! {
    /// Which kind of document it is or is to be.
    pub enum DocumentType {
        /// `pdf`
        Pdf = "pdf",
        /// `docx`
        Docx = "docx",
        /// `doc`
        Doc = "doc",
        /// `txt`
        Txt = "txt",
        /// `md`
        Md = "md",
        /// `pptx`
        Pptx = "pptx",
        /// `ppt`
        Ppt = "ppt",
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
        /// `bmp`
        Bmp = "bmp",
        /// `gif`
        Gif = "gif",
        /// `EXCEL`
        Excel = "EXCEL",
    }
}

values! {
    /// Name that the embedding model goes by.
    pub enum EmbeddingModelName {
        /// `text-embedding-v4`
        TextEmbeddingV4 = "text-embedding-v4",
        /// `text-embedding-v3`
        TextEmbeddingV3 = "text-embedding-v3",
        /// `text-embedding-v2`
        TextEmbeddingV2 = "text-embedding-v2",
    }
}

/// The value of [`extra`](super::retrieve::QueryHistory::extra).
#[non_exhaustive]
pub struct Extra {
    /// ID of the unique that the call is about.
    pub unique_id: Option<String>,
}

impl Extra {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `uniqueId`.
    pub fn unique_id(mut self, value: impl Into<String>) -> Self {
        self.unique_id = Some(value.into());
        self
    }
}

request! {
    Extra {
        "uniqueId" => unique_id: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileData {
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
}

response! {
    FileData {
        "FileId" => file_id: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum FileStatus {
        /// `INIT`
        Init = "INIT",
        /// `IN_PARSE_QUEUE`
        InParseQueue = "IN_PARSE_QUEUE",
        /// `PARSING`
        Parsing = "PARSING",
        /// `PARSE_SUCCESS`
        ParseSuccess = "PARSE_SUCCESS",
        /// `PARSE_FAILED`
        ParseFailed = "PARSE_FAILED",
        /// `SAFE_CHECKING`
        SafeChecking = "SAFE_CHECKING",
        /// `SAFE_CHECK_FAILED`
        SafeCheckFailed = "SAFE_CHECK_FAILED",
        /// `INDEX_BUILDING`
        IndexBuilding = "INDEX_BUILDING",
        /// `INDEX_BUILD_SUCCESS`
        IndexBuildSuccess = "INDEX_BUILD_SUCCESS",
        /// `INDEX_BUILDING_FAILED`
        IndexBuildingFailed = "INDEX_BUILDING_FAILED",
        /// `INDEX_DELETED`
        IndexDeleted = "INDEX_DELETED",
        /// `FILE_IS_READY`
        FileIsReady = "FILE_IS_READY",
        /// `FILE_EXPIRED`
        FileExpired = "FILE_EXPIRED",
    }
}

values! {
    /// Which kind of file it is or is to be.
    pub enum FileType {
        /// `doc`
        Doc = "doc",
        /// `docx`
        Docx = "docx",
        /// `ppt`
        Ppt = "ppt",
        /// `pptx`
        Pptx = "pptx",
        /// `xls`
        Xls = "xls",
        /// `xlsx`
        Xlsx = "xlsx",
        /// `md`
        Md = "md",
        /// `txt`
        Txt = "txt",
        /// `pdf`
        Pdf = "pdf",
        /// `png`
        Png = "png",
        /// `jpg`
        Jpg = "jpg",
        /// `jpeg`
        Jpeg = "jpeg",
        /// `bmp`
        Bmp = "bmp",
        /// `gif`
        Gif = "gif",
        /// `html`
        Html = "html",
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IndexData {
    /// Identifier of the item within its collection. Example: `jkurxhxxxx`.
    pub id: Option<String>,
}

response! {
    IndexData {
        "Id" => id: value,
    }
}

values! {
    /// Name that the model goes by.
    pub enum ModelName {
        /// `qwen-vl-max`
        QwenVlMax = "qwen-vl-max",
        /// `qwen-vl-plus`
        QwenVlPlus = "qwen-vl-plus",
    }
}

values! {
    /// A value of [`parser`](super::AddFileRequest::parser).
    pub enum Parser {
        /// `DOCMIND`
        Docmind = "DOCMIND",
        /// `DOCMIND_DIGITAL`
        DocmindDigital = "DOCMIND_DIGITAL",
        /// `DOCMIND_LLM_VERSION`
        DocmindLlmVersion = "DOCMIND_LLM_VERSION",
        /// `DASH_SENSEVOICE`
        DashSensevoice = "DASH_SENSEVOICE",
        /// `RAG_VIDEO_PARSER`
        RagVideoParser = "RAG_VIDEO_PARSER",
        /// `DASH_QWEN_VL_PARSER`
        DashQwenVlParser = "DASH_QWEN_VL_PARSER",
        /// `BAILIAN_TXT_PARSER`
        BailianTxtParser = "BAILIAN_TXT_PARSER",
        /// `DOCMIND_LLM_VERSION_MEDIA`
        DocmindLlmVersionMedia = "DOCMIND_LLM_VERSION_MEDIA",
        /// `AUTO_SELECT`
        AutoSelect = "AUTO_SELECT",
    }
}

values! {
    /// Which kind of pipeline commercial it is or is to be.
    pub enum PipelineCommercialType {
        /// `standard`
        Standard = "standard",
        /// `enterprise`
        Enterprise = "enterprise",
    }
}

values! {
    /// Way in which the rerank works.
    pub enum RerankMode {
        /// `qa`
        Qa = "qa",
        /// `similar`
        Similar = "similar",
        /// `custom`
        Custom = "custom",
    }
}

values! {
    /// Which kind of sink it is or is to be.
    pub enum SinkType {
        /// `ES`
        Es = "ES",
        /// `BUILT_IN`
        BuiltIn = "BUILT_IN",
        /// `ADB`
        Adb = "ADB",
    }
}

values! {
    /// Which kind of source it is or is to be.
    pub enum SourceType {
        /// `DATA_CENTER_CATEGORY`
        DataCenterCategory = "DATA_CENTER_CATEGORY",
        /// `DATA_CENTER_FILE`
        DataCenterFile = "DATA_CENTER_FILE",
    }
}
