// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTagWithUuid`, from `sas/AddTagWithUuid.md`.

use alicloud_runtime::codegen::*;

/// Attaches a custom tag to the servers given by UUID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddTagWithUuidRequest::new()
///     .tag_name("...");
/// let reply = client.add_tag_with_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTagWithUuidRequest {
    /// **Required.** Name that the tag goes by.
    pub tag_name: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to.
    pub uuid_list: Option<String>,
}

impl AddTagWithUuidRequest {
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
    AddTagWithUuidRequest {
        "TagName" => tag_name: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for AddTagWithUuidRequest {
    type Response = AddTagWithUuidResponse;
    type Error = AddTagWithUuidError;
    const INFO: OperationInfo = super::operation("AddTagWithUuid")
        .required(&["TagName"]);
    const ERRORS: &'static [AddTagWithUuidError] = &[
        AddTagWithUuidError::NoPermission,
        AddTagWithUuidError::ServerError,
    ];
}

/// Response to [`AddTagWithUuidRequest`].
pub type AddTagWithUuidResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddTagWithUuidRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddTagWithUuidError = super::DocumentedError;
