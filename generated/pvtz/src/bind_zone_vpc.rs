// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindZoneVpc`, from `pvtz/BindZoneVpc.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Vpc};

/// Sets the VPCs of a private zone; VPCs not listed are unbound.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::BindZoneVpcRequest::new()
///     .zone_id("...");
/// let reply = client.bind_zone_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindZoneVpcRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// The VPCs to work on or to narrow the list down to. Items: at most 500.
    pub vpcs: Vec<Vpc>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl BindZoneVpcRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Vpcs`.
    pub fn vpcs(mut self, value: impl IntoIterator<Item = impl Into<Vpc>>) -> Self {
        self.vpcs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    BindZoneVpcRequest {
        "Lang" => lang: query,
        "ZoneId" => zone_id: query,
        "UserClientIp" => user_client_ip: query,
        "Vpcs" => vpcs: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for BindZoneVpcRequest {
    type Response = BindZoneVpcResponse;
    type Error = BindZoneVpcError;
    const INFO: OperationInfo = super::operation("BindZoneVpc")
        .required(&["ZoneId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [BindZoneVpcError] = &[BindZoneVpcError::ZoneVpcZoneRepeated];
}

/// Response to [`BindZoneVpcRequest`].
pub type BindZoneVpcResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindZoneVpcRequest`] names.
///
/// - [`ZoneVpcZoneRepeated`](super::DocumentedError::ZoneVpcZoneRepeated)
pub type BindZoneVpcError = super::DocumentedError;
