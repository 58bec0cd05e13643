// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVpcAuthMode`, from `dds/ModifyInstanceVpcAuthMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{VpcAuthMode};

/// Decides whether clients in the VPC need a password.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyInstanceVpcAuthModeRequest::new()
///     .db_instance_id("dds-bpxxxxxxxx")
///     .vpc_auth_mode("Open");
/// let reply = client.modify_instance_vpc_auth_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVpcAuthModeRequest {
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `s-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Whether clients in the VPC need a password. Here: `Open`, `Close`. Example: `Open`.
    pub vpc_auth_mode: Option<Open<VpcAuthMode>>,
}

impl ModifyInstanceVpcAuthModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `VpcAuthMode`.
    pub fn vpc_auth_mode(mut self, value: impl Into<Open<VpcAuthMode>>) -> Self {
        self.vpc_auth_mode = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceVpcAuthModeRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "NodeId" => node_id: query,
        "VpcAuthMode" => vpc_auth_mode: query,
    }
}

impl Operation for ModifyInstanceVpcAuthModeRequest {
    type Response = ModifyInstanceVpcAuthModeResponse;
    type Error = ModifyInstanceVpcAuthModeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVpcAuthMode")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyInstanceVpcAuthModeError] = &[
        ModifyInstanceVpcAuthModeError::ClassicNotSupport,
        ModifyInstanceVpcAuthModeError::InstanceCurrentKernelVersionNotSupport,
    ];
}

/// Response to [`ModifyInstanceVpcAuthModeRequest`].
pub type ModifyInstanceVpcAuthModeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceVpcAuthModeRequest`] names.
///
/// - [`ClassicNotSupport`](super::DocumentedError::ClassicNotSupport)
/// - [`InstanceCurrentKernelVersionNotSupport`](super::DocumentedError::InstanceCurrentKernelVersionNotSupport)
pub type ModifyInstanceVpcAuthModeError = super::DocumentedError;
