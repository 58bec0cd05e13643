// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcHoneyPot`, from `sas/ModifyVpcHoneyPot.md`.

use alicloud_runtime::codegen::*;

/// Pauses or resumes the cloud honeypot of a VPC.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyVpcHoneyPotRequest::new()
///     .vpc_id("...")
///     .honey_pot_action("...");
/// let reply = client.modify_vpc_honey_pot(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyVpcHoneyPotRequest {
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** What is done, or is to be done, about the honey pot.
    pub honey_pot_action: Option<String>,
}

impl ModifyVpcHoneyPotRequest {
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
    /// Sets `HoneyPotAction`, which is required.
    pub fn honey_pot_action(mut self, value: impl Into<String>) -> Self {
        self.honey_pot_action = Some(value.into());
        self
    }
}

request! {
    ModifyVpcHoneyPotRequest {
        "VpcId" => vpc_id: query,
        "HoneyPotAction" => honey_pot_action: query,
    }
}

impl Operation for ModifyVpcHoneyPotRequest {
    type Response = ModifyVpcHoneyPotResponse;
    type Error = ModifyVpcHoneyPotError;
    const INFO: OperationInfo = super::operation("ModifyVpcHoneyPot")
        .required(&["VpcId", "HoneyPotAction"]);
    const ERRORS: &'static [ModifyVpcHoneyPotError] = &[
        ModifyVpcHoneyPotError::NoPermission,
        ModifyVpcHoneyPotError::ServerError,
    ];
}

/// Response to [`ModifyVpcHoneyPotRequest`].
pub type ModifyVpcHoneyPotResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcHoneyPotRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyVpcHoneyPotError = super::DocumentedError;
