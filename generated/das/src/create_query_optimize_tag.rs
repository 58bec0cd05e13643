// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateQueryOptimizeTag`, from `das/CreateQueryOptimizeTag.md`.

use alicloud_runtime::codegen::*;

/// Puts tags and a comment on given SQL templates in query governance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::CreateQueryOptimizeTagRequest::new()
///     .engine("...")
///     .sql_ids("...")
///     .tags("...")
///     .status(1)
///     .instance_id("...");
/// let reply = client.create_query_optimize_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateQueryOptimizeTagRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// **Required.** IDs of the sqls to work on or to narrow the list down to.
    pub sql_ids: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// The comments that are concerned.
    pub comments: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl CreateQueryOptimizeTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `SqlIds`, which is required.
    pub fn sql_ids(mut self, value: impl Into<String>) -> Self {
        self.sql_ids = Some(value.into());
        self
    }
    /// Sets `Tags`, which is required.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `Comments`.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    CreateQueryOptimizeTagRequest {
        "Engine" => engine: query,
        "SqlIds" => sql_ids: query,
        "Tags" => tags: query,
        "Status" => status: query,
        "Comments" => comments: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for CreateQueryOptimizeTagRequest {
    type Response = CreateQueryOptimizeTagResponse;
    type Error = CreateQueryOptimizeTagError;
    const INFO: OperationInfo = super::operation("CreateQueryOptimizeTag")
        .required(&["Engine", "SqlIds", "Tags", "Status", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateQueryOptimizeTagError] = &[
        CreateQueryOptimizeTagError::InvalidParams,
        CreateQueryOptimizeTagError::NoPermission,
    ];
}

/// Response to [`CreateQueryOptimizeTagRequest`].
#[non_exhaustive]
pub struct CreateQueryOptimizeTagResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    CreateQueryOptimizeTagResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateQueryOptimizeTagRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CreateQueryOptimizeTagError = super::DocumentedError;
