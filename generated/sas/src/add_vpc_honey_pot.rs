// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddVpcHoneyPot`, from `sas/AddVpcHoneyPot.md`.

use alicloud_runtime::codegen::*;

/// Deploys a cloud honeypot in a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddVpcHoneyPotRequest::new()
///     .vpc_id("...");
/// let reply = client.add_vpc_honey_pot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddVpcHoneyPotRequest {
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl AddVpcHoneyPotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    AddVpcHoneyPotRequest {
        "VpcId" => vpc_id: query,
    }
}

impl Operation for AddVpcHoneyPotRequest {
    type Response = AddVpcHoneyPotResponse;
    type Error = AddVpcHoneyPotError;
    const INFO: OperationInfo = super::operation("AddVpcHoneyPot").required(&["VpcId"]);
    const ERRORS: &'static [AddVpcHoneyPotError] = &[
        AddVpcHoneyPotError::HoneyPotAuthIsNotEnough,
        AddVpcHoneyPotError::NoPermission,
        AddVpcHoneyPotError::ServerError,
    ];
}

/// Response to [`AddVpcHoneyPotRequest`].
pub type AddVpcHoneyPotResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddVpcHoneyPotRequest`] names.
///
/// - [`HoneyPotAuthIsNotEnough`](super::DocumentedError::HoneyPotAuthIsNotEnough)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddVpcHoneyPotError = super::DocumentedError;
