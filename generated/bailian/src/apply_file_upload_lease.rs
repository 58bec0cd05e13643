// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyFileUploadLease`, from `bailian/ApplyFileUploadLease.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CategoryType};

/// Issues a lease with URL and headers for uploading a file, before
/// [`AddFile`](super::Client::add_file) imports it.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ApplyFileUploadLeaseRequest::new()
///     .category_id("cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx")
///     .workspace_id("llm-3z7uw7fwz0vexxxx")
///     .file_name("text")
///     .md5("19657c391f6c70bcea63c154d8606bb3")
///     .size_in_bytes("1000");
/// let reply = client.apply_file_upload_lease(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyFileUploadLeaseRequest {
    /// **Required.** ID of the category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vexxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Name under which the file is stored. Length: 4 to 128. Example: `text`.
    pub file_name: Option<String>,
    /// **Required.** MD5 sum of the file.
    /// Length: 1 to 64. Example: `19657c391f6c70bcea63c154d8606bb3`.
    pub md5: Option<String>,
    /// **Required.** The sizes in byte that are concerned. Example: `1000`.
    pub size_in_bytes: Option<String>,
    /// Which kind of category it is or is to be. Default: `UNSTRUCTURED`. Example: `UNSTRUCTURED`.
    pub category_type: Option<Open<CategoryType>>,
    /// Host name at which the use internal is reached. Default: `false`. Example: `false`.
    pub use_internal_endpoint: Option<bool>,
}

impl ApplyFileUploadLeaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CategoryId`, which is required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `Md5`, which is required.
    pub fn md5(mut self, value: impl Into<String>) -> Self {
        self.md5 = Some(value.into());
        self
    }
    /// Sets `SizeInBytes`, which is required.
    pub fn size_in_bytes(mut self, value: impl Into<String>) -> Self {
        self.size_in_bytes = Some(value.into());
        self
    }
    /// Sets `CategoryType`.
    pub fn category_type(mut self, value: impl Into<Open<CategoryType>>) -> Self {
        self.category_type = Some(value.into());
        self
    }
    /// Sets `UseInternalEndpoint`.
    #[inline]
    pub fn use_internal_endpoint(mut self, value: bool) -> Self {
        self.use_internal_endpoint = Some(value);
        self
    }
}

request! {
    ApplyFileUploadLeaseRequest {
        "CategoryId" => category_id: path,
        "WorkspaceId" => workspace_id: path,
        "FileName" => file_name: form,
        "Md5" => md5: form,
        "SizeInBytes" => size_in_bytes: form,
        "CategoryType" => category_type: form,
        "UseInternalEndpoint" => use_internal_endpoint: form,
    }
}

impl Operation for ApplyFileUploadLeaseRequest {
    type Response = ApplyFileUploadLeaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyFileUploadLease")
        .roa("POST", "/{WorkspaceId}/datacenter/category/{CategoryId}")
        .required(&["CategoryId", "WorkspaceId", "FileName", "Md5", "SizeInBytes"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`ApplyFileUploadLeaseRequest`].
#[non_exhaustive]
pub struct ApplyFileUploadLeaseResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `DataCenter.FileTooLarge`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileUploadLeaseData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-xxxx-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ApplyFileUploadLeaseResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileUploadLeaseData {
    /// ID of the file upload lease that the item belongs to or stands for.
    /// Example: `1e6a159107384782be5e45ac4759b247.1719325231035`.
    pub file_upload_lease_id: Option<String>,
    /// How to send the file.
    pub param: Option<Param>,
    /// Kind of the item, out of those that the service tells apart. Example: `HTTP`.
    pub type_: Option<Open<FileUploadLeaseType>>,
}

response! {
    FileUploadLeaseData {
        "FileUploadLeaseId" => file_upload_lease_id: value,
        "Param" => param: value,
        "Type" => type_: value,
    }
}

/// How to send the file.
#[non_exhaustive]
pub struct Param {
    /// The headers that are concerned.
    /// Example: `"X-bailian-extra":"MTAwNTQyNjQ5NTE2OTE3OA==", "Content-Type":"application/pdf"`.
    pub headers: Option<Value>,
    /// HTTP method or procedure that is used. Example: `PUT`.
    pub method: Option<Open<ParamMethod>>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

response! {
    Param {
        "Headers" => headers: value,
        "Method" => method: value,
        "Url" => url: value,
    }
}

values! {
    /// HTTP method or procedure that is used.
    pub enum ParamMethod {
        /// Send the file by PUT.
        Put = "PUT",
        /// Send the file by POST.
        Post = "POST",
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum FileUploadLeaseType {
        /// By an OSS address signed beforehand.
        OssPreSignedURL = "OSS.PreSignedURL",
        /// By an HTTP request.
        Http = "HTTP",
    }
}
