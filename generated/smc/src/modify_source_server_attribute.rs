// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySourceServerAttribute`, from `smc/ModifySourceServerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name and description of a migration source.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::ModifySourceServerAttributeRequest::new()
///     .source_id("s-bp17m1vi6x20c6g6****");
/// let reply = client.modify_source_server_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySourceServerAttributeRequest {
    /// **Required.** Migration source, as registered by its client. Example: `s-bp17m1vi6x20c6g6****`.
    pub source_id: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `testSourceServerName`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Length: at most 256. Example: `text`.
    pub description: Option<String>,
}

impl ModifySourceServerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceId`, which is required.
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifySourceServerAttributeRequest {
        "SourceId" => source_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifySourceServerAttributeRequest {
    type Response = ModifySourceServerAttributeResponse;
    type Error = ModifySourceServerAttributeError;
    const INFO: OperationInfo = super::operation("ModifySourceServerAttribute")
        .required(&["SourceId"]);
    const ERRORS: &'static [ModifySourceServerAttributeError] = &[
        ModifySourceServerAttributeError::SourceServerStateInvalid,
        ModifySourceServerAttributeError::SourceServerNameDuplicate,
        ModifySourceServerAttributeError::InternalError,
    ];
}

/// Response to [`ModifySourceServerAttributeRequest`].
pub type ModifySourceServerAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySourceServerAttributeRequest`] names.
///
/// - [`SourceServerStateInvalid`](super::DocumentedError::SourceServerStateInvalid)
/// - [`SourceServerNameDuplicate`](super::DocumentedError::SourceServerNameDuplicate)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifySourceServerAttributeError = super::DocumentedError;
