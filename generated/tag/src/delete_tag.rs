// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTag`, from `tag/DeleteTag.md`.

use alicloud_runtime::codegen::*;

/// Deletes a predefined tag, given by its key and its value.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::DeleteTagRequest::new()
///     .key("...");
/// let reply = client.delete_tag(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTagRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name in a pair of name and value.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl DeleteTagRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    DeleteTagRequest {
        "RegionId" => region_id: query,
        "Key" => key: query,
        "Value" => value: query,
    }
}

impl Operation for DeleteTagRequest {
    type Response = DeleteTagResponse;
    type Error = DeleteTagError;
    const INFO: OperationInfo = super::operation("DeleteTag")
        .required(&["RegionId", "Key"])
        .region("RegionId");
    const ERRORS: &'static [DeleteTagError] = &[
        DeleteTagError::MetaTagKeyHasValue,
        DeleteTagError::WrongEndpoint,
        DeleteTagError::NoPermissionOperator,
        DeleteTagError::MetaTagKeyNotFound,
        DeleteTagError::MissingParameterKey,
    ];
}

/// Response to [`DeleteTagRequest`].
pub type DeleteTagResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTagRequest`] names.
///
/// - [`MetaTagKeyHasValue`](super::DocumentedError::MetaTagKeyHasValue)
/// - [`WrongEndpoint`](super::DocumentedError::WrongEndpoint)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`MetaTagKeyNotFound`](super::DocumentedError::MetaTagKeyNotFound)
/// - [`MissingParameterKey`](super::DocumentedError::MissingParameterKey)
pub type DeleteTagError = super::DocumentedError;
