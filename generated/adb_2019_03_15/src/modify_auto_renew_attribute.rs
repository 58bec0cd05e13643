// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAutoRenewAttribute`, from `adb_2019_03_15/ModifyAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether a subscription cluster renews automatically and for how long.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyAutoRenewAttributeRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAutoRenewAttributeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
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
        "DBClusterId" => db_cluster_id: query,
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
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyAutoRenewAttributeRequest`].
pub type ModifyAutoRenewAttributeResponse = alicloud_runtime::EmptyResponse;
