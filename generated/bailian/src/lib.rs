// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`AddCategory`](mod@add_category): Adds a category of a given type to a workspace, optionally below another one.
//! - [`AddConnector`](mod@add_connector): Adds a connector, for instance to an OSS bucket, from which a workspace takes files.
//! - [`AddFile`](mod@add_file): Imports an uploaded file, by its lease, into a category and has it parsed.
//! - [`AddFilesFromAuthorizedOss`](mod@add_files_from_authorized_oss): Imports files into a category straight from an OSS bucket that was authorized.
//! - [`AddTable`](mod@add_table): Creates a data table with typed columns in a workspace.
//! - [`ApplyFileUploadLease`](mod@apply_file_upload_lease): Issues a lease with URL and headers for uploading a file, before `AddFile` imports it.
//! - [`ApplyTempStorageLease`](mod@apply_temp_storage_lease): Issues a lease with URL and headers for uploading a file to temporary storage.
//! - [`BatchUpdateFileTag`](mod@batch_update_file_tag): Replaces or extends the tags of several files at once.
//! - [`ChangeParseSetting`](mod@change_parse_setting): Changes which parser reads files of a given type in a category.
//! - [`CreateIndex`](mod@create_index): Defines a knowledge base over files, categories or tables; `SubmitIndexJob` then builds it.
//! - [`CreateMemory`](mod@create_memory): Creates a long-term memory, to which memory nodes can be added.
//! - [`CreateMemoryNode`](mod@create_memory_node): Adds a node, that is a piece of content, to a long-term memory.
//! - [`CreatePromptTemplate`](mod@create_prompt_template): Stores a prompt template with name and content in a workspace.
//! - [`DeleteCategory`](mod@delete_category): Deletes a category by which files are sorted.
//! - [`DeleteChunk`](mod@delete_chunk): Deletes text pieces from a knowledge base, so that answers no longer draw on them.
//! - [`DeleteFile`](mod@delete_file): Deletes a file from the data center of the workspace.
//! - [`DeleteIndex`](mod@delete_index): Deletes a knowledge base by its index ID, so that applications can no longer query it.
//! - [`DeleteIndexDocument`](mod@delete_index_document): Deletes documents from a knowledge base, so that answers no longer draw on them.
//! - [`DeleteMemory`](mod@delete_memory): Deletes a long-term memory with its entries.
//! - [`DeleteMemoryNode`](mod@delete_memory_node): Deletes one entry of a long-term memory.
//! - [`DeletePromptTemplate`](mod@delete_prompt_template): Deletes a custom prompt template.
//! - [`DescribeFile`](mod@describe_file): Shows one file with category, size, tags, parser and parsing status.
//! - [`GetAlipayTransferStatus`](mod@get_alipay_transfer_status): Shows status and amount of an Alipay transfer, by the code of its URL.
//! - [`GetAlipayUrl`](mod@get_alipay_url): Returns a QR code URL for Alipay with a code for asking after its status.
//! - [`GetAvailableParserTypes`](mod@get_available_parser_types): Lists the parsers that can be chosen for a file type.
//! - [`GetConnector`](mod@get_connector): Shows one connector, found by ID or name.
//! - [`GetIndexJobStatus`](mod@get_index_job_status): Shows how far a knowledge base job has come, overall and for each document.
//! - [`GetIndexMonitor`](mod@get_index_monitor): Returns monitoring data of a knowledge base for a time range.
//! - [`GetMemory`](mod@get_memory): Shows the description of one long-term memory, without its nodes.
//! - [`GetMemoryNode`](mod@get_memory_node): Shows the content of one node of a long-term memory.
//! - [`GetParseSettings`](mod@get_parse_settings): Shows which parser a category uses for each file type.
//! - [`GetPromptTemplate`](mod@get_prompt_template): Shows one prompt template with content and variables.
//! - [`ListCategory`](mod@list_category): Lists the categories of a type, optionally below one parent.
//! - [`ListChunks`](mod@list_chunks): Lists the chunks into which a knowledge base has split a file.
//! - [`ListFile`](mod@list_file): Lists the files in a category, filtered by name.
//! - [`ListIndexDocuments`](mod@list_index_documents): Lists the documents in a knowledge base with import status.
//! - [`ListIndexFileDetails`](mod@list_index_file_details): Lists the documents in a knowledge base together with their chunking settings.
//! - [`ListIndices`](mod@list_indices): Lists the knowledge bases of a workspace with their settings.
//! - [`ListMemories`](mod@list_memories): Lists the long-term memories of a workspace.
//! - [`ListMemoryNodes`](mod@list_memory_nodes): Lists the nodes of a long-term memory with their contents.
//! - [`ListPromptTemplates`](mod@list_prompt_templates): Lists prompt templates of a workspace, your own or the system's.
//! - [`Retrieve`](mod@retrieve): Finds the pieces of a knowledge base that match a query best, reranked if wanted.
//! - [`SubmitIndexAddDocumentsJob`](mod@submit_index_add_documents_job): Starts a background job that adds documents or categories to a knowledge base.
//! - [`SubmitIndexJob`](mod@submit_index_job): Starts the background job that builds a knowledge base created with `CreateIndex`.
//! - [`UpdateChunk`](mod@update_chunk): Changes title or content of a chunk in a knowledge base, or whether it is displayed.
//! - [`UpdateFileTag`](mod@update_file_tag): Replaces the tags of a single file; `BatchUpdateFileTag` handles several.
//! - [`UpdateIndex`](mod@update_index): Changes description, similarity settings or edition of a knowledge base.
//! - [`UpdateMemory`](mod@update_memory): Changes the description of a long-term memory.
//! - [`UpdateMemoryNode`](mod@update_memory_node): Changes the content of a node of a long-term memory.
//! - [`UpdatePromptTemplate`](mod@update_prompt_template): Changes name or content of a prompt template.
//! - [`UpdateTableFromAuthorizedOss`](mod@update_table_from_authorized_oss): Loads a file from an authorized OSS bucket into a data table, in the update mode given.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_category;
pub mod add_connector;
pub mod add_file;
pub mod add_files_from_authorized_oss;
pub mod add_table;
pub mod apply_file_upload_lease;
pub mod apply_temp_storage_lease;
pub mod batch_update_file_tag;
pub mod change_parse_setting;
pub mod create_index;
pub mod create_memory;
pub mod create_memory_node;
pub mod create_prompt_template;
pub mod delete_category;
pub mod delete_chunk;
pub mod delete_file;
pub mod delete_index;
pub mod delete_index_document;
pub mod delete_memory;
pub mod delete_memory_node;
pub mod delete_prompt_template;
pub mod describe_file;
pub mod get_alipay_transfer_status;
pub mod get_alipay_url;
pub mod get_available_parser_types;
pub mod get_connector;
pub mod get_index_job_status;
pub mod get_index_monitor;
pub mod get_memory;
pub mod get_memory_node;
pub mod get_parse_settings;
pub mod get_prompt_template;
pub mod list_category;
pub mod list_chunks;
pub mod list_file;
pub mod list_index_documents;
pub mod list_index_file_details;
pub mod list_indices;
pub mod list_memories;
pub mod list_memory_nodes;
pub mod list_prompt_templates;
pub mod retrieve;
pub mod submit_index_add_documents_job;
pub mod submit_index_job;
pub mod update_chunk;
pub mod update_file_tag;
pub mod update_index;
pub mod update_memory;
pub mod update_memory_node;
pub mod update_prompt_template;
pub mod update_table_from_authorized_oss;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_category::{AddCategoryRequest, AddCategoryResponse},
    add_connector::{AddConnectorRequest, AddConnectorResponse},
    add_file::{AddFileRequest, AddFileResponse},
    add_files_from_authorized_oss::{AddFilesFromAuthorizedOssRequest, AddFilesFromAuthorizedOssResponse},
    add_table::{AddTableRequest, AddTableResponse},
    apply_file_upload_lease::{ApplyFileUploadLeaseRequest, ApplyFileUploadLeaseResponse},
    apply_temp_storage_lease::{ApplyTempStorageLeaseRequest, ApplyTempStorageLeaseResponse},
    batch_update_file_tag::{BatchUpdateFileTagRequest, BatchUpdateFileTagResponse},
    change_parse_setting::{ChangeParseSettingRequest, ChangeParseSettingResponse},
    create_index::{CreateIndexRequest, CreateIndexResponse},
    create_memory::{CreateMemoryError, CreateMemoryRequest, CreateMemoryResponse},
    create_memory_node::{CreateMemoryNodeError, CreateMemoryNodeRequest, CreateMemoryNodeResponse},
    create_prompt_template::{CreatePromptTemplateError, CreatePromptTemplateRequest, CreatePromptTemplateResponse},
    delete_category::{DeleteCategoryRequest, DeleteCategoryResponse},
    delete_chunk::{DeleteChunkRequest, DeleteChunkResponse},
    delete_file::{DeleteFileRequest, DeleteFileResponse},
    delete_index::{DeleteIndexRequest, DeleteIndexResponse},
    delete_index_document::{DeleteIndexDocumentRequest, DeleteIndexDocumentResponse},
    delete_memory::{DeleteMemoryError, DeleteMemoryRequest, DeleteMemoryResponse},
    delete_memory_node::{DeleteMemoryNodeError, DeleteMemoryNodeRequest, DeleteMemoryNodeResponse},
    delete_prompt_template::{DeletePromptTemplateError, DeletePromptTemplateRequest, DeletePromptTemplateResponse},
    describe_file::{DescribeFileRequest, DescribeFileResponse},
    get_alipay_transfer_status::{GetAlipayTransferStatusRequest, GetAlipayTransferStatusResponse},
    get_alipay_url::{GetAlipayUrlRequest, GetAlipayUrlResponse},
    get_available_parser_types::{GetAvailableParserTypesRequest, GetAvailableParserTypesResponse},
    get_connector::{GetConnectorRequest, GetConnectorResponse},
    get_index_job_status::{GetIndexJobStatusRequest, GetIndexJobStatusResponse},
    get_index_monitor::{GetIndexMonitorRequest, GetIndexMonitorResponse},
    get_memory::{GetMemoryError, GetMemoryRequest, GetMemoryResponse},
    get_memory_node::{GetMemoryNodeError, GetMemoryNodeRequest, GetMemoryNodeResponse},
    get_parse_settings::{GetParseSettingsRequest, GetParseSettingsResponse},
    get_prompt_template::{GetPromptTemplateError, GetPromptTemplateRequest, GetPromptTemplateResponse},
    list_category::{ListCategoryRequest, ListCategoryResponse},
    list_chunks::{ListChunksRequest, ListChunksResponse},
    list_file::{ListFileRequest, ListFileResponse},
    list_index_documents::{ListIndexDocumentsRequest, ListIndexDocumentsResponse},
    list_index_file_details::{ListIndexFileDetailsRequest, ListIndexFileDetailsResponse},
    list_indices::{ListIndicesRequest, ListIndicesResponse},
    list_memories::{ListMemoriesError, ListMemoriesRequest, ListMemoriesResponse},
    list_memory_nodes::{ListMemoryNodesError, ListMemoryNodesRequest, ListMemoryNodesResponse},
    list_prompt_templates::{ListPromptTemplatesError, ListPromptTemplatesRequest, ListPromptTemplatesResponse},
    retrieve::{RetrieveRequest, RetrieveResponse},
    submit_index_add_documents_job::{SubmitIndexAddDocumentsJobError, SubmitIndexAddDocumentsJobRequest, SubmitIndexAddDocumentsJobResponse},
    submit_index_job::{SubmitIndexJobError, SubmitIndexJobRequest, SubmitIndexJobResponse},
    update_chunk::{UpdateChunkRequest, UpdateChunkResponse},
    update_file_tag::{UpdateFileTagRequest, UpdateFileTagResponse},
    update_index::{UpdateIndexRequest, UpdateIndexResponse},
    update_memory::{UpdateMemoryError, UpdateMemoryRequest, UpdateMemoryResponse},
    update_memory_node::{UpdateMemoryNodeError, UpdateMemoryNodeRequest, UpdateMemoryNodeResponse},
    update_prompt_template::{UpdatePromptTemplateError, UpdatePromptTemplateRequest, UpdatePromptTemplateResponse},
    update_table_from_authorized_oss::{UpdateTableFromAuthorizedOssRequest, UpdateTableFromAuthorizedOssResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "bailian",
    version: "2023-12-29",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "bailian.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "bailian.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "bailian.cn-shanghai-finance-1.aliyuncs.com",
            ),
        ],
        rule: Some("bailian.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Model Studio.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Adds a category of a given type to a workspace, optionally below another one.
    #[inline]
    pub fn add_category(
        &self,
        request: AddCategoryRequest,
    ) -> Call<'_, AddCategoryRequest> {
        self.inner.call(request)
    }
    /// Adds a connector, for instance to an OSS bucket, from which a workspace takes files.
    #[inline]
    pub fn add_connector(
        &self,
        request: AddConnectorRequest,
    ) -> Call<'_, AddConnectorRequest> {
        self.inner.call(request)
    }
    /// Imports an uploaded file, by its lease, into a category and has it parsed.
    #[inline]
    pub fn add_file(&self, request: AddFileRequest) -> Call<'_, AddFileRequest> {
        self.inner.call(request)
    }
    /// Imports files into a category straight from an OSS bucket that was authorized.
    #[inline]
    pub fn add_files_from_authorized_oss(
        &self,
        request: AddFilesFromAuthorizedOssRequest,
    ) -> Call<'_, AddFilesFromAuthorizedOssRequest> {
        self.inner.call(request)
    }
    /// Creates a data table with typed columns in a workspace.
    #[inline]
    pub fn add_table(&self, request: AddTableRequest) -> Call<'_, AddTableRequest> {
        self.inner.call(request)
    }
    /// Issues a lease with URL and headers for uploading a file, before `AddFile` imports it.
    #[inline]
    pub fn apply_file_upload_lease(
        &self,
        request: ApplyFileUploadLeaseRequest,
    ) -> Call<'_, ApplyFileUploadLeaseRequest> {
        self.inner.call(request)
    }
    /// Issues a lease with URL and headers for uploading a file to temporary storage.
    #[inline]
    pub fn apply_temp_storage_lease(
        &self,
        request: ApplyTempStorageLeaseRequest,
    ) -> Call<'_, ApplyTempStorageLeaseRequest> {
        self.inner.call(request)
    }
    /// Replaces or extends the tags of several files at once.
    #[inline]
    pub fn batch_update_file_tag(
        &self,
        request: BatchUpdateFileTagRequest,
    ) -> Call<'_, BatchUpdateFileTagRequest> {
        self.inner.call(request)
    }
    /// Changes which parser reads files of a given type in a category.
    #[inline]
    pub fn change_parse_setting(
        &self,
        request: ChangeParseSettingRequest,
    ) -> Call<'_, ChangeParseSettingRequest> {
        self.inner.call(request)
    }
    /// Defines a knowledge base over files, categories or tables; `SubmitIndexJob` then builds it.
    #[inline]
    pub fn create_index(
        &self,
        request: CreateIndexRequest,
    ) -> Call<'_, CreateIndexRequest> {
        self.inner.call(request)
    }
    /// Creates a long-term memory, to which memory nodes can be added.
    #[inline]
    pub fn create_memory(
        &self,
        request: CreateMemoryRequest,
    ) -> Call<'_, CreateMemoryRequest> {
        self.inner.call(request)
    }
    /// Adds a node, that is a piece of content, to a long-term memory.
    #[inline]
    pub fn create_memory_node(
        &self,
        request: CreateMemoryNodeRequest,
    ) -> Call<'_, CreateMemoryNodeRequest> {
        self.inner.call(request)
    }
    /// Stores a prompt template with name and content in a workspace.
    #[inline]
    pub fn create_prompt_template(
        &self,
        request: CreatePromptTemplateRequest,
    ) -> Call<'_, CreatePromptTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a category by which files are sorted.
    #[inline]
    pub fn delete_category(
        &self,
        request: DeleteCategoryRequest,
    ) -> Call<'_, DeleteCategoryRequest> {
        self.inner.call(request)
    }
    /// Deletes text pieces from a knowledge base, so that answers no longer draw on them.
    #[inline]
    pub fn delete_chunk(
        &self,
        request: DeleteChunkRequest,
    ) -> Call<'_, DeleteChunkRequest> {
        self.inner.call(request)
    }
    /// Deletes a file from the data center of the workspace.
    #[inline]
    pub fn delete_file(
        &self,
        request: DeleteFileRequest,
    ) -> Call<'_, DeleteFileRequest> {
        self.inner.call(request)
    }
    /// Deletes a knowledge base by its index ID, so that applications can no longer query it.
    #[inline]
    pub fn delete_index(
        &self,
        request: DeleteIndexRequest,
    ) -> Call<'_, DeleteIndexRequest> {
        self.inner.call(request)
    }
    /// Deletes documents from a knowledge base, so that answers no longer draw on them.
    #[inline]
    pub fn delete_index_document(
        &self,
        request: DeleteIndexDocumentRequest,
    ) -> Call<'_, DeleteIndexDocumentRequest> {
        self.inner.call(request)
    }
    /// Deletes a long-term memory with its entries.
    #[inline]
    pub fn delete_memory(
        &self,
        request: DeleteMemoryRequest,
    ) -> Call<'_, DeleteMemoryRequest> {
        self.inner.call(request)
    }
    /// Deletes one entry of a long-term memory.
    #[inline]
    pub fn delete_memory_node(
        &self,
        request: DeleteMemoryNodeRequest,
    ) -> Call<'_, DeleteMemoryNodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom prompt template.
    #[inline]
    pub fn delete_prompt_template(
        &self,
        request: DeletePromptTemplateRequest,
    ) -> Call<'_, DeletePromptTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one file with category, size, tags, parser and parsing status.
    #[inline]
    pub fn describe_file(
        &self,
        request: DescribeFileRequest,
    ) -> Call<'_, DescribeFileRequest> {
        self.inner.call(request)
    }
    /// Shows status and amount of an Alipay transfer, by the code of its URL.
    #[inline]
    pub fn get_alipay_transfer_status(
        &self,
        request: GetAlipayTransferStatusRequest,
    ) -> Call<'_, GetAlipayTransferStatusRequest> {
        self.inner.call(request)
    }
    /// Returns a QR code URL for Alipay with a code for asking after its status.
    #[inline]
    pub fn get_alipay_url(
        &self,
        request: GetAlipayUrlRequest,
    ) -> Call<'_, GetAlipayUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the parsers that can be chosen for a file type.
    #[inline]
    pub fn get_available_parser_types(
        &self,
        request: GetAvailableParserTypesRequest,
    ) -> Call<'_, GetAvailableParserTypesRequest> {
        self.inner.call(request)
    }
    /// Shows one connector, found by ID or name.
    #[inline]
    pub fn get_connector(
        &self,
        request: GetConnectorRequest,
    ) -> Call<'_, GetConnectorRequest> {
        self.inner.call(request)
    }
    /// Shows how far a knowledge base job has come, overall and for each document.
    #[inline]
    pub fn get_index_job_status(
        &self,
        request: GetIndexJobStatusRequest,
    ) -> Call<'_, GetIndexJobStatusRequest> {
        self.inner.call(request)
    }
    /// Returns monitoring data of a knowledge base for a time range.
    #[inline]
    pub fn get_index_monitor(
        &self,
        request: GetIndexMonitorRequest,
    ) -> Call<'_, GetIndexMonitorRequest> {
        self.inner.call(request)
    }
    /// Shows the description of one long-term memory, without its nodes.
    #[inline]
    pub fn get_memory(&self, request: GetMemoryRequest) -> Call<'_, GetMemoryRequest> {
        self.inner.call(request)
    }
    /// Shows the content of one node of a long-term memory.
    #[inline]
    pub fn get_memory_node(
        &self,
        request: GetMemoryNodeRequest,
    ) -> Call<'_, GetMemoryNodeRequest> {
        self.inner.call(request)
    }
    /// Shows which parser a category uses for each file type.
    #[inline]
    pub fn get_parse_settings(
        &self,
        request: GetParseSettingsRequest,
    ) -> Call<'_, GetParseSettingsRequest> {
        self.inner.call(request)
    }
    /// Shows one prompt template with content and variables.
    #[inline]
    pub fn get_prompt_template(
        &self,
        request: GetPromptTemplateRequest,
    ) -> Call<'_, GetPromptTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the categories of a type, optionally below one parent.
    #[inline]
    pub fn list_category(
        &self,
        request: ListCategoryRequest,
    ) -> Call<'_, ListCategoryRequest> {
        self.inner.call(request)
    }
    /// Lists the chunks into which a knowledge base has split a file.
    #[inline]
    pub fn list_chunks(
        &self,
        request: ListChunksRequest,
    ) -> Call<'_, ListChunksRequest> {
        self.inner.call(request)
    }
    /// Lists the files in a category, filtered by name.
    #[inline]
    pub fn list_file(&self, request: ListFileRequest) -> Call<'_, ListFileRequest> {
        self.inner.call(request)
    }
    /// Lists the documents in a knowledge base with import status.
    #[inline]
    pub fn list_index_documents(
        &self,
        request: ListIndexDocumentsRequest,
    ) -> Call<'_, ListIndexDocumentsRequest> {
        self.inner.call(request)
    }
    /// Lists the documents in a knowledge base together with their chunking settings.
    #[inline]
    pub fn list_index_file_details(
        &self,
        request: ListIndexFileDetailsRequest,
    ) -> Call<'_, ListIndexFileDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists the knowledge bases of a workspace with their settings.
    #[inline]
    pub fn list_indices(
        &self,
        request: ListIndicesRequest,
    ) -> Call<'_, ListIndicesRequest> {
        self.inner.call(request)
    }
    /// Lists the long-term memories of a workspace.
    #[inline]
    pub fn list_memories(
        &self,
        request: ListMemoriesRequest,
    ) -> Call<'_, ListMemoriesRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of a long-term memory with their contents.
    #[inline]
    pub fn list_memory_nodes(
        &self,
        request: ListMemoryNodesRequest,
    ) -> Call<'_, ListMemoryNodesRequest> {
        self.inner.call(request)
    }
    /// Lists prompt templates of a workspace, your own or the system's.
    #[inline]
    pub fn list_prompt_templates(
        &self,
        request: ListPromptTemplatesRequest,
    ) -> Call<'_, ListPromptTemplatesRequest> {
        self.inner.call(request)
    }
    /// Finds the pieces of a knowledge base that match a query best, reranked if wanted.
    #[inline]
    pub fn retrieve(&self, request: RetrieveRequest) -> Call<'_, RetrieveRequest> {
        self.inner.call(request)
    }
    /// Starts a background job that adds documents or categories to a knowledge base.
    #[inline]
    pub fn submit_index_add_documents_job(
        &self,
        request: SubmitIndexAddDocumentsJobRequest,
    ) -> Call<'_, SubmitIndexAddDocumentsJobRequest> {
        self.inner.call(request)
    }
    /// Starts the background job that builds a knowledge base created with `CreateIndex`.
    #[inline]
    pub fn submit_index_job(
        &self,
        request: SubmitIndexJobRequest,
    ) -> Call<'_, SubmitIndexJobRequest> {
        self.inner.call(request)
    }
    /// Changes title or content of a chunk in a knowledge base, or whether it is displayed.
    #[inline]
    pub fn update_chunk(
        &self,
        request: UpdateChunkRequest,
    ) -> Call<'_, UpdateChunkRequest> {
        self.inner.call(request)
    }
    /// Replaces the tags of a single file; `BatchUpdateFileTag` handles several.
    #[inline]
    pub fn update_file_tag(
        &self,
        request: UpdateFileTagRequest,
    ) -> Call<'_, UpdateFileTagRequest> {
        self.inner.call(request)
    }
    /// Changes description, similarity settings or edition of a knowledge base.
    #[inline]
    pub fn update_index(
        &self,
        request: UpdateIndexRequest,
    ) -> Call<'_, UpdateIndexRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a long-term memory.
    #[inline]
    pub fn update_memory(
        &self,
        request: UpdateMemoryRequest,
    ) -> Call<'_, UpdateMemoryRequest> {
        self.inner.call(request)
    }
    /// Changes the content of a node of a long-term memory.
    #[inline]
    pub fn update_memory_node(
        &self,
        request: UpdateMemoryNodeRequest,
    ) -> Call<'_, UpdateMemoryNodeRequest> {
        self.inner.call(request)
    }
    /// Changes name or content of a prompt template.
    #[inline]
    pub fn update_prompt_template(
        &self,
        request: UpdatePromptTemplateRequest,
    ) -> Call<'_, UpdatePromptTemplateRequest> {
        self.inner.call(request)
    }
    /// Loads a file from an authorized OSS bucket into a data table, in the update mode given.
    #[inline]
    pub fn update_table_from_authorized_oss(
        &self,
        request: UpdateTableFromAuthorizedOssRequest,
    ) -> Call<'_, UpdateTableFromAuthorizedOssRequest> {
        self.inner.call(request)
    }
}
