// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RenewDedicatedHosts`, from `ecs/RenewDedicatedHosts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit};

/// Extends the subscriptions of dedicated hosts.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::RenewDedicatedHostsRequest::new()
///     .dedicated_host_ids("dh-xxxxxxxxxxxxxxxxx")
///     .period(1)
///     .region_id("cn-hangzhou");
/// let reply = client.renew_dedicated_hosts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RenewDedicatedHostsRequest {
    /// **Required.** IDs of the dedicated hosts that the call is about.
    /// Items: at most 100. Example: `dh-xxxxxxxxxxxxxxxxx`.
    pub dedicated_host_ids: Option<String>,
    /// **Required.** Length of the subscription, counted in `PeriodUnit`. Example: `1`.
    pub period: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64.
    pub client_token: Option<String>,
    /// Unit that the period is counted in. Here: `Month`, `Week`. Default: `Month`. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
}

impl RenewDedicatedHostsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DedicatedHostIds`, which is required.
    pub fn dedicated_host_ids(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_ids = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
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
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

request! {
    RenewDedicatedHostsRequest {
        "DedicatedHostIds" => dedicated_host_ids: query,
        "Period" => period: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "PeriodUnit" => period_unit: query,
    }
}

impl Operation for RenewDedicatedHostsRequest {
    type Response = RenewDedicatedHostsResponse;
    type Error = RenewDedicatedHostsError;
    const INFO: OperationInfo = super::operation("RenewDedicatedHosts")
        .required(&["DedicatedHostIds", "Period", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RenewDedicatedHostsError] = &[
        RenewDedicatedHostsError::IdempotenceParamNotMatch,
        RenewDedicatedHostsError::InvalidClientTokenValueNotSupported,
        RenewDedicatedHostsError::ChargeTypeViolation,
        RenewDedicatedHostsError::IncorrectHostStatus,
        RenewDedicatedHostsError::InvalidPeriod,
        RenewDedicatedHostsError::LastTokenProcessing,
        RenewDedicatedHostsError::InvalidPeriodUnitValueNotSupported,
        RenewDedicatedHostsError::InvalidDedicatedHostIdNotFound,
        RenewDedicatedHostsError::InvalidStatusUpgrading,
        RenewDedicatedHostsError::InternalError,
        RenewDedicatedHostsError::LastOrderProcessing,
    ];
}

/// Response to [`RenewDedicatedHostsRequest`].
pub type RenewDedicatedHostsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RenewDedicatedHostsRequest`] names.
///
/// - [`IdempotenceParamNotMatch`](super::DocumentedError::IdempotenceParamNotMatch)
/// - [`InvalidClientTokenValueNotSupported`](super::DocumentedError::InvalidClientTokenValueNotSupported)
/// - [`ChargeTypeViolation`](super::DocumentedError::ChargeTypeViolation)
/// - [`IncorrectHostStatus`](super::DocumentedError::IncorrectHostStatus)
/// - [`InvalidPeriod`](super::DocumentedError::InvalidPeriod)
/// - [`LastTokenProcessing`](super::DocumentedError::LastTokenProcessing)
/// - [`InvalidPeriodUnitValueNotSupported`](super::DocumentedError::InvalidPeriodUnitValueNotSupported)
/// - [`InvalidDedicatedHostIdNotFound`](super::DocumentedError::InvalidDedicatedHostIdNotFound), here with HTTP status 400
/// - [`InvalidStatusUpgrading`](super::DocumentedError::InvalidStatusUpgrading)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`LastOrderProcessing`](super::DocumentedError::LastOrderProcessing)
pub type RenewDedicatedHostsError = super::DocumentedError;
