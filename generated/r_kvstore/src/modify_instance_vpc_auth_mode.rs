// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVpcAuthMode`, from `r-kvstore/ModifyInstanceVpcAuthMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VpcAuthMode};

/// Sets whether clients in the VPC need a password.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceVpcAuthModeRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .vpc_auth_mode("Close");
/// let reply = client.modify_instance_vpc_auth_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVpcAuthModeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Whether clients in the VPC have to give a password.
    /// Default: `Open`. Example: `Close`.
    pub vpc_auth_mode: Option<Open<VpcAuthMode>>,
}

impl ModifyInstanceVpcAuthModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `VpcAuthMode`, which is required.
    pub fn vpc_auth_mode(mut self, value: impl Into<Open<VpcAuthMode>>) -> Self {
        self.vpc_auth_mode = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceVpcAuthModeRequest {
        "InstanceId" => instance_id: query,
        "VpcAuthMode" => vpc_auth_mode: query,
    }
}

impl Operation for ModifyInstanceVpcAuthModeRequest {
    type Response = ModifyInstanceVpcAuthModeResponse;
    type Error = ModifyInstanceVpcAuthModeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVpcAuthMode")
        .required(&["InstanceId", "VpcAuthMode"]);
    const ERRORS: &'static [ModifyInstanceVpcAuthModeError] = &[
        ModifyInstanceVpcAuthModeError::ParamNotSupportedForCurrentVersion,
    ];
}

/// Response to [`ModifyInstanceVpcAuthModeRequest`].
pub type ModifyInstanceVpcAuthModeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceVpcAuthModeRequest`] names.
///
/// - [`ParamNotSupportedForCurrentVersion`](super::DocumentedError::ParamNotSupportedForCurrentVersion)
pub type ModifyInstanceVpcAuthModeError = super::DocumentedError;
