// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoRenewAttribute`, from `polardb/ModifyAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, RenewalStatus};

/// Sets whether and for how long subscription PolarDB clusters renew automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyAutoRenewAttributeRequest::new()
///     .db_cluster_ids("...")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoRenewAttributeRequest {
    /// **Required.** IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Length: at most 50.
    pub region_id: Option<String>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    /// Default: `AutoRenewal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
    /// Unit that the period is counted in. Default: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Length of the renewed term. Default: `1`.
    pub duration: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
}

impl ModifyAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterIds`, which is required.
    pub fn db_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ids = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<Open<RenewalStatus>>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
}

request! {
    ModifyAutoRenewAttributeRequest {
        "DBClusterIds" => db_cluster_ids: query,
        "RegionId" => region_id: query,
        "RenewalStatus" => renewal_status: query,
        "PeriodUnit" => period_unit: query,
        "Duration" => duration: query,
        "ResourceGroupId" => resource_group_id: query,
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for ModifyAutoRenewAttributeRequest {
    type Response = ModifyAutoRenewAttributeResponse;
    type Error = ModifyAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("ModifyAutoRenewAttribute")
        .required(&["DBClusterIds", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAutoRenewAttributeError] = &[
        ModifyAutoRenewAttributeError::InvalidRenewalStatusMalformed,
        ModifyAutoRenewAttributeError::InvalidPeriodUnitMalformed,
        ModifyAutoRenewAttributeError::InvalidDurationMalformed,
        ModifyAutoRenewAttributeError::OperationDeniedDBClusterPayType,
        ModifyAutoRenewAttributeError::InvalidDBClusterNotFound,
        ModifyAutoRenewAttributeError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyAutoRenewAttributeRequest`].
pub type ModifyAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAutoRenewAttributeRequest`] names.
///
/// - [`InvalidRenewalStatusMalformed`](super::DocumentedError::InvalidRenewalStatusMalformed)
/// - [`InvalidPeriodUnitMalformed`](super::DocumentedError::InvalidPeriodUnitMalformed)
/// - [`InvalidDurationMalformed`](super::DocumentedError::InvalidDurationMalformed)
/// - [`OperationDeniedDBClusterPayType`](super::DocumentedError::OperationDeniedDBClusterPayType)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyAutoRenewAttributeError = super::DocumentedError;
