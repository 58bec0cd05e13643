// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMachineCanReboot`, from `sas/DescribeMachineCanReboot.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a server can restart now to complete a vulnerability fix.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeMachineCanRebootRequest::new();
/// let reply = client.describe_machine_can_reboot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMachineCanRebootRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl DescribeMachineCanRebootRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DescribeMachineCanRebootRequest {
        "Type" => type_: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for DescribeMachineCanRebootRequest {
    type Response = DescribeMachineCanRebootResponse;
    type Error = DescribeMachineCanRebootError;
    const INFO: OperationInfo = super::operation("DescribeMachineCanReboot").read_only();
    const ERRORS: &'static [DescribeMachineCanRebootError] = &[
        DescribeMachineCanRebootError::NoPermission,
        DescribeMachineCanRebootError::ServerError,
    ];
}

/// Response to [`DescribeMachineCanRebootRequest`].
#[non_exhaustive]
pub struct DescribeMachineCanRebootResponse {
    /// Whether a restart is possible now. Example: `true`.
    pub can_reboot: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925FDAA`.
    pub request_id: Option<String>,
}

response! {
    DescribeMachineCanRebootResponse {
        "CanReboot" => can_reboot: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeMachineCanRebootRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeMachineCanRebootError = super::DocumentedError;
