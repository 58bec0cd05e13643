// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVpcHoneyPot`, from `sas/DeleteVpcHoneyPot.md`.

use alicloud_runtime::codegen::*;

/// Deletes the honeypot of a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteVpcHoneyPotRequest::new()
///     .vpc_id("...");
/// let reply = client.delete_vpc_honey_pot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVpcHoneyPotRequest {
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl DeleteVpcHoneyPotRequest {
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
    DeleteVpcHoneyPotRequest {
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DeleteVpcHoneyPotRequest {
    type Response = DeleteVpcHoneyPotResponse;
    type Error = DeleteVpcHoneyPotError;
    const INFO: OperationInfo = super::operation("DeleteVpcHoneyPot")
        .required(&["VpcId"]);
    const ERRORS: &'static [DeleteVpcHoneyPotError] = &[
        DeleteVpcHoneyPotError::HoneyPotNotExists,
        DeleteVpcHoneyPotError::NoPermission,
        DeleteVpcHoneyPotError::ServerError,
    ];
}

/// Response to [`DeleteVpcHoneyPotRequest`].
pub type DeleteVpcHoneyPotResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVpcHoneyPotRequest`] names.
///
/// - [`HoneyPotNotExists`](super::DocumentedError::HoneyPotNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteVpcHoneyPotError = super::DocumentedError;
