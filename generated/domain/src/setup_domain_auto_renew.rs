// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetupDomainAutoRenew`, from `domain/SetupDomainAutoRenew.md`.

use alicloud_runtime::codegen::*;

/// Turns automatic renewal of a domain on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SetupDomainAutoRenewRequest::new()
///     .operation("...")
///     .instance_id("...");
/// let reply = client.setup_domain_auto_renew(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetupDomainAutoRenewRequest {
    /// **Required.** What is done to the item.
    pub operation: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl SetupDomainAutoRenewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Operation`, which is required.
    pub fn operation(mut self, value: impl Into<String>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    SetupDomainAutoRenewRequest {
        "Operation" => operation: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for SetupDomainAutoRenewRequest {
    type Response = SetupDomainAutoRenewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetupDomainAutoRenew")
        .required(&["Operation", "InstanceId"]);
}

/// Response to [`SetupDomainAutoRenewRequest`].
#[non_exhaustive]
pub struct SetupDomainAutoRenewResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8fc97e44-837a-447d-ac61-ea28d2fe8a38`.
    pub request_id: Option<String>,
    /// Outcome of the request. Example: `true`.
    pub result: Option<bool>,
}

response! {
    SetupDomainAutoRenewResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
