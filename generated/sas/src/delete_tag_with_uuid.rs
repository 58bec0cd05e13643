// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTagWithUuid`, from `sas/DeleteTagWithUuid.md`.

use alicloud_runtime::codegen::*;

/// Takes a custom tag off assets; tags for importance cannot be removed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteTagWithUuidRequest::new()
///     .tag_name("...");
/// let reply = client.delete_tag_with_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTagWithUuidRequest {
    /// **Required.** Name that the tag goes by.
    pub tag_name: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to.
    pub uuid_list: Option<String>,
}

impl DeleteTagWithUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagName`, which is required.
    pub fn tag_name(mut self, value: impl Into<String>) -> Self {
        self.tag_name = Some(value.into());
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(mut self, value: impl Into<String>) -> Self {
        self.uuid_list = Some(value.into());
        self
    }
}

request! {
    DeleteTagWithUuidRequest {
        "TagName" => tag_name: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for DeleteTagWithUuidRequest {
    type Response = DeleteTagWithUuidResponse;
    type Error = DeleteTagWithUuidError;
    const INFO: OperationInfo = super::operation("DeleteTagWithUuid")
        .required(&["TagName"]);
    const ERRORS: &'static [DeleteTagWithUuidError] = &[
        DeleteTagWithUuidError::NoPermission,
        DeleteTagWithUuidError::ServerError,
    ];
}

/// Response to [`DeleteTagWithUuidRequest`].
pub type DeleteTagWithUuidResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTagWithUuidRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteTagWithUuidError = super::DocumentedError;
