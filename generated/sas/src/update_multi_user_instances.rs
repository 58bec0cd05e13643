// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMultiUserInstances`, from `sas/UpdateMultiUserInstances.md`.

use alicloud_runtime::codegen::*;

/// Changes the Security Center instances of member accounts, including edition and capacities.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateMultiUserInstancesRequest::new();
/// let reply = client.update_multi_user_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMultiUserInstancesRequest {
    /// The member instances to work on or to narrow the list down to. Items: at most 100.
    pub member_instances: Vec<MemberInstance>,
}

impl UpdateMultiUserInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberInstances`.
    pub fn member_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<MemberInstance>>,
    ) -> Self {
        self.member_instances = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateMultiUserInstancesRequest {
        "MemberInstances" => member_instances: query,
    }
}

impl Operation for UpdateMultiUserInstancesRequest {
    type Response = UpdateMultiUserInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMultiUserInstances");
}

/// Response to [`UpdateMultiUserInstancesRequest`], which the documentation does not describe.
pub type UpdateMultiUserInstancesResponse = alicloud_runtime::UndocumentedResponse;

/// The member instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct MemberInstance {
    /// Which kind of opt it is or is to be.
    pub opt_type: Option<String>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub ali_uid: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// How much the sls can hold or do.
    pub sls_capacity: Option<i64>,
    /// How much the anti ransomware can hold or do.
    pub anti_ransomware_capacity: Option<i64>,
    /// How much the rasp can hold or do.
    pub rasp_capacity: Option<i64>,
    /// How much the cspm can hold or do.
    pub cspm_capacity: Option<i64>,
    /// How much the threat analysis can hold or do.
    pub threat_analysis_capacity: Option<i64>,
    /// Log traffic a day that is assigned to the member, in GB.
    pub threat_analysis_flow: Option<i64>,
    /// How much the image scan can hold or do.
    pub image_scan_capacity: Option<i64>,
    /// How much the web lock can hold or do.
    pub web_lock_capacity: Option<i64>,
    /// How much the honeypot can hold or do.
    pub honeypot_capacity: Option<i64>,
    /// How much the sdk can hold or do.
    pub sdk_capacity: Option<i64>,
    /// Editions and numbers of licenses of the member. Items: at most 100.
    pub version_summary: Vec<VersionSummary>,
}

impl MemberInstance {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OptType`.
    pub fn opt_type(mut self, value: impl Into<String>) -> Self {
        self.opt_type = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `AliUid`.
    #[inline]
    pub fn ali_uid(mut self, value: i64) -> Self {
        self.ali_uid = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `SlsCapacity`.
    #[inline]
    pub fn sls_capacity(mut self, value: i64) -> Self {
        self.sls_capacity = Some(value);
        self
    }
    /// Sets `AntiRansomwareCapacity`.
    #[inline]
    pub fn anti_ransomware_capacity(mut self, value: i64) -> Self {
        self.anti_ransomware_capacity = Some(value);
        self
    }
    /// Sets `RaspCapacity`.
    #[inline]
    pub fn rasp_capacity(mut self, value: i64) -> Self {
        self.rasp_capacity = Some(value);
        self
    }
    /// Sets `CspmCapacity`.
    #[inline]
    pub fn cspm_capacity(mut self, value: i64) -> Self {
        self.cspm_capacity = Some(value);
        self
    }
    /// Sets `ThreatAnalysisCapacity`.
    #[inline]
    pub fn threat_analysis_capacity(mut self, value: i64) -> Self {
        self.threat_analysis_capacity = Some(value);
        self
    }
    /// Sets `ThreatAnalysisFlow`.
    #[inline]
    pub fn threat_analysis_flow(mut self, value: i64) -> Self {
        self.threat_analysis_flow = Some(value);
        self
    }
    /// Sets `ImageScanCapacity`.
    #[inline]
    pub fn image_scan_capacity(mut self, value: i64) -> Self {
        self.image_scan_capacity = Some(value);
        self
    }
    /// Sets `WebLockCapacity`.
    #[inline]
    pub fn web_lock_capacity(mut self, value: i64) -> Self {
        self.web_lock_capacity = Some(value);
        self
    }
    /// Sets `HoneypotCapacity`.
    #[inline]
    pub fn honeypot_capacity(mut self, value: i64) -> Self {
        self.honeypot_capacity = Some(value);
        self
    }
    /// Sets `SdkCapacity`.
    #[inline]
    pub fn sdk_capacity(mut self, value: i64) -> Self {
        self.sdk_capacity = Some(value);
        self
    }
    /// Sets `VersionSummary`.
    pub fn version_summary(
        mut self,
        value: impl IntoIterator<Item = impl Into<VersionSummary>>,
    ) -> Self {
        self.version_summary = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MemberInstance {
        "OptType" => opt_type: field,
        "ChargeType" => charge_type: field,
        "AliUid" => ali_uid: field,
        "InstanceId" => instance_id: field,
        "Version" => version: field,
        "Status" => status: field,
        "SlsCapacity" => sls_capacity: field,
        "AntiRansomwareCapacity" => anti_ransomware_capacity: field,
        "RaspCapacity" => rasp_capacity: field,
        "CspmCapacity" => cspm_capacity: field,
        "ThreatAnalysisCapacity" => threat_analysis_capacity: field,
        "ThreatAnalysisFlow" => threat_analysis_flow: field,
        "ImageScanCapacity" => image_scan_capacity: field,
        "WebLockCapacity" => web_lock_capacity: field,
        "HoneypotCapacity" => honeypot_capacity: field,
        "SdkCapacity" => sdk_capacity: field,
        "VersionSummary" => version_summary: field,
    }
}

/// Editions and numbers of licenses of the member.
#[non_exhaustive]
pub struct VersionSummary {
    /// Which version of the software, the template or the item is meant.
    pub version: Option<i32>,
    /// How many there are of this: ECS.
    pub ecs_count: Option<i64>,
    /// How many there are of this: core.
    pub core_count: Option<i64>,
}

impl VersionSummary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Version`.
    #[inline]
    pub fn version(mut self, value: i32) -> Self {
        self.version = Some(value);
        self
    }
    /// Sets `EcsCount`.
    #[inline]
    pub fn ecs_count(mut self, value: i64) -> Self {
        self.ecs_count = Some(value);
        self
    }
    /// Sets `CoreCount`.
    #[inline]
    pub fn core_count(mut self, value: i64) -> Self {
        self.core_count = Some(value);
        self
    }
}

request! {
    VersionSummary {
        "Version" => version: field,
        "EcsCount" => ecs_count: field,
        "CoreCount" => core_count: field,
    }
}
