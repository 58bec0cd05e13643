// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetExecutionTemplate`, from `oos/GetExecutionTemplate.md`.

use alicloud_runtime::codegen::*;

/// Returns the template that an execution uses, with its content.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetExecutionTemplateRequest::new()
///     .execution_id("...");
/// let reply = client.get_execution_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetExecutionTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the execution that the call is about.
    pub execution_id: Option<String>,
}

impl GetExecutionTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ExecutionId`, which is required.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }
}

request! {
    GetExecutionTemplateRequest {
        "RegionId" => region_id: query,
        "ExecutionId" => execution_id: query,
    }
}

impl Operation for GetExecutionTemplateRequest {
    type Response = GetExecutionTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetExecutionTemplate")
        .required(&["ExecutionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetExecutionTemplateRequest`].
#[non_exhaustive]
pub struct GetExecutionTemplateResponse {
    /// Text or data that the item consists of. Example: `text`.
    pub content: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A60-EBE7-47CA-9757-12C1D47A`.
    pub request_id: Option<String>,
    /// Template, with its facts.
    pub template: Option<Template>,
}

response! {
    GetExecutionTemplateResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}

/// Template, with its facts.
#[non_exhaustive]
pub struct Template {
    /// Checksum of the content.
    /// Example: `4bc7d7a21b3e003434b9c223f6e6d2578b5ebfeb5be28c1fcf8a8a1b11907bb4`.
    pub hash: Option<String>,
    /// Day or moment of the updated. Example: `2019-05-16T10:26:14Z`.
    pub updated_date: Option<Timestamp>,
    /// User who last changed the item. Example: `root(13090000)`.
    pub updated_by: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"k2","k2":"v2"}`.
    pub tags: Option<Value>,
    /// Name that the template was given. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// Notation or file format of the template. Example: `JSON`.
    pub template_format: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// User who created the item. Example: `root(13090000)`.
    pub created_by: Option<String>,
    /// Day or moment of the created. Example: `2019-05-16T10:26:14Z`.
    pub created_date: Option<Timestamp>,
    /// ID of the template whose settings are used or shown. Example: `t-94753d4d828d38`.
    pub template_id: Option<String>,
    /// Which kind of share it is or is to be. Example: `Private`.
    pub share_type: Option<String>,
}

response! {
    Template {
        "Hash" => hash: value,
        "UpdatedDate" => updated_date: value,
        "UpdatedBy" => updated_by: value,
        "Tags" => tags: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "TemplateFormat" => template_format: value,
        "Description" => description: value,
        "CreatedBy" => created_by: value,
        "CreatedDate" => created_date: value,
        "TemplateId" => template_id: value,
        "ShareType" => share_type: value,
    }
}
