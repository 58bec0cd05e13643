// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyObjectGroupOperation`, from `cloudfw/ModifyObjectGroupOperation.md`.

use alicloud_runtime::codegen::*;

/// Applies one operation to a list of objects of a type and direction, with an optional comment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyObjectGroupOperationRequest::new()
///     .object_operation("...")
///     .object_type("...")
///     .direction("...")
///     .object_list(["..."]);
/// let reply = client.modify_object_group_operation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyObjectGroupOperationRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** What is to be done with the objects.
    pub object_operation: Option<String>,
    /// **Required.** Kind of object that the task works on.
    pub object_type: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Items of the kind object to work on or to narrow the list down to.
    /// Items: at most 200.
    pub object_list: Vec<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
}

impl ModifyObjectGroupOperationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ObjectOperation`, which is required.
    pub fn object_operation(mut self, value: impl Into<String>) -> Self {
        self.object_operation = Some(value.into());
        self
    }
    /// Sets `ObjectType`, which is required.
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `ObjectList`, which is required.
    pub fn object_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.object_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}

request! {
    ModifyObjectGroupOperationRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ObjectOperation" => object_operation: query,
        "ObjectType" => object_type: query,
        "Direction" => direction: query,
        "ObjectList" => object_list: query,
        "Comment" => comment: query,
    }
}

impl Operation for ModifyObjectGroupOperationRequest {
    type Response = ModifyObjectGroupOperationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyObjectGroupOperation")
        .required(&["ObjectOperation", "ObjectType", "Direction", "ObjectList"]);
}

/// Response to [`ModifyObjectGroupOperationRequest`], which the documentation does not describe.
pub type ModifyObjectGroupOperationResponse = alicloud_runtime::UndocumentedResponse;
