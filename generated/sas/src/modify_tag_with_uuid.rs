// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyTagWithUuid`, from `sas/ModifyTagWithUuid.md`.

use alicloud_runtime::codegen::*;

/// Renames an asset tag or changes which servers carry it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyTagWithUuidRequest::new()
///     .tag_list("...");
/// let reply = client.modify_tag_with_uuid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyTagWithUuidRequest {
    /// Items of the kind uuid to work on or to narrow the list down to.
    pub uuid_list: Option<String>,
    /// **Required.** Items of the kind tag to work on or to narrow the list down to.
    pub tag_list: Option<String>,
    /// ID of the tag that the call is about.
    pub tag_id: Option<String>,
    /// Kinds of machine to work on or to narrow the list down to.
    pub machine_types: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
}

impl ModifyTagWithUuidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UuidList`.
    pub fn uuid_list(mut self, value: impl Into<String>) -> Self {
        self.uuid_list = Some(value.into());
        self
    }
    /// Sets `TagList`, which is required.
    pub fn tag_list(mut self, value: impl Into<String>) -> Self {
        self.tag_list = Some(value.into());
        self
    }
    /// Sets `TagId`.
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }
    /// Sets `MachineTypes`.
    pub fn machine_types(mut self, value: impl Into<String>) -> Self {
        self.machine_types = Some(value.into());
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
}

request! {
    ModifyTagWithUuidRequest {
        "UuidList" => uuid_list: query,
        "TagList" => tag_list: query,
        "TagId" => tag_id: query,
        "MachineTypes" => machine_types: query,
        "Target" => target: query,
    }
}

impl Operation for ModifyTagWithUuidRequest {
    type Response = ModifyTagWithUuidResponse;
    type Error = ModifyTagWithUuidError;
    const INFO: OperationInfo = super::operation("ModifyTagWithUuid")
        .required(&["TagList"]);
    const ERRORS: &'static [ModifyTagWithUuidError] = &[
        ModifyTagWithUuidError::NoPermission,
        ModifyTagWithUuidError::ServerError,
    ];
}

/// Response to [`ModifyTagWithUuidRequest`].
pub type ModifyTagWithUuidResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyTagWithUuidRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyTagWithUuidError = super::DocumentedError;
