// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RevokeInstanceFromCen`, from `vpc/RevokeInstanceFromCen.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RequestInstanceType};

/// Takes back the permission that [`GrantInstanceToCen`](super::Client::grant_instance_to_cen) gave
/// a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RevokeInstanceFromCenRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .cen_owner_id(123456789)
///     .instance_id("vpc-uf6o8d1dj8sjwxi6o****")
///     .instance_type("VPC")
///     .region_id("cn-hangzhou");
/// let reply = client.revoke_instance_from_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RevokeInstanceFromCenRequest {
    /// **Required.** CEN instance that loses the permission. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Account that the CEN instance belongs to. Example: `123456789`.
    pub cen_owner_id: Option<i64>,
    /// **Required.** Network that is closed to the CEN instance. Example: `vpc-uf6o8d1dj8sjwxi6o****`.
    pub instance_id: Option<String>,
    /// **Required.** Kind of network that is closed. Example: `VPC`.
    pub instance_type: Option<Open<RequestInstanceType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: 1 to 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
}

impl RevokeInstanceFromCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `CenOwnerId`, which is required.
    #[inline]
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<Open<RequestInstanceType>>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RevokeInstanceFromCenRequest {
        "CenId" => cen_id: query,
        "CenOwnerId" => cen_owner_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RevokeInstanceFromCenRequest {
    type Response = RevokeInstanceFromCenResponse;
    type Error = RevokeInstanceFromCenError;
    const INFO: OperationInfo = super::operation("RevokeInstanceFromCen")
        .required(&["CenId", "CenOwnerId", "InstanceId", "InstanceType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RevokeInstanceFromCenError] = &[
        RevokeInstanceFromCenError::IncorrectStatus,
        RevokeInstanceFromCenError::TaskConflict,
        RevokeInstanceFromCenError::IncorrectStatusCbnStatus,
        RevokeInstanceFromCenError::InvalidInstanceIdNotFound,
        RevokeInstanceFromCenError::InstanceTypeInvalid,
        RevokeInstanceFromCenError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`RevokeInstanceFromCenRequest`].
pub type RevokeInstanceFromCenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RevokeInstanceFromCenRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound), here with HTTP status 404
/// - [`InstanceTypeInvalid`](super::DocumentedError::InstanceTypeInvalid)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type RevokeInstanceFromCenError = super::DocumentedError;
