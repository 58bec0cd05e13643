// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoRenewAttribute`, from `clickhouse/ModifyAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether and for how long ClickHouse clusters renew automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyAutoRenewAttributeRequest::new()
///     .db_cluster_ids("...");
/// let reply = client.modify_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoRenewAttributeRequest {
    /// **Required.** IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub renewal_status: Option<String>,
    /// For how long the subscription is extended each time.
    pub duration: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
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
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<String>) -> Self {
        self.duration = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

request! {
    ModifyAutoRenewAttributeRequest {
        "DBClusterIds" => db_cluster_ids: query,
        "RegionId" => region_id: query,
        "RenewalStatus" => renewal_status: query,
        "Duration" => duration: query,
        "PeriodUnit" => period_unit: query,
    }
}

impl Operation for ModifyAutoRenewAttributeRequest {
    type Response = ModifyAutoRenewAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAutoRenewAttribute")
        .required(&["DBClusterIds", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyAutoRenewAttributeRequest`], which the documentation does not describe.
pub type ModifyAutoRenewAttributeResponse = alicloud_runtime::UndocumentedResponse;
