// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClusterAutoRenew`, from `emr/UpdateClusterAutoRenew.md`.

use alicloud_runtime::codegen::*;

/// Sets automatic renewal for a cluster, for all its instances or chosen ones.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::UpdateClusterAutoRenewRequest::new()
///     .cluster_id("...");
/// let reply = client.update_cluster_auto_renew(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClusterAutoRenewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Whether the whole cluster is renewed by itself.
    pub cluster_auto_renew: Option<bool>,
    /// How long the cluster auto renew lasts.
    pub cluster_auto_renew_duration: Option<i32>,
    /// Unit that the cluster auto renew duration is counted in.
    pub cluster_auto_renew_duration_unit: Option<String>,
    /// Whether this holds: renew all instances.
    pub renew_all_instances: Option<bool>,
    /// The auto renew instances to work on or to narrow the list down to. Items: at most 5000.
    pub auto_renew_instances: Vec<AutoRenewInstance>,
}

impl UpdateClusterAutoRenewRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClusterAutoRenew`.
    #[inline]
    pub fn cluster_auto_renew(mut self, value: bool) -> Self {
        self.cluster_auto_renew = Some(value);
        self
    }
    /// Sets `ClusterAutoRenewDuration`.
    #[inline]
    pub fn cluster_auto_renew_duration(mut self, value: i32) -> Self {
        self.cluster_auto_renew_duration = Some(value);
        self
    }
    /// Sets `ClusterAutoRenewDurationUnit`.
    pub fn cluster_auto_renew_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.cluster_auto_renew_duration_unit = Some(value.into());
        self
    }
    /// Sets `RenewAllInstances`.
    #[inline]
    pub fn renew_all_instances(mut self, value: bool) -> Self {
        self.renew_all_instances = Some(value);
        self
    }
    /// Sets `AutoRenewInstances`.
    pub fn auto_renew_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<AutoRenewInstance>>,
    ) -> Self {
        self.auto_renew_instances = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateClusterAutoRenewRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ClusterAutoRenew" => cluster_auto_renew: query,
        "ClusterAutoRenewDuration" => cluster_auto_renew_duration: query,
        "ClusterAutoRenewDurationUnit" => cluster_auto_renew_duration_unit: query,
        "RenewAllInstances" => renew_all_instances: query,
        "AutoRenewInstances" => auto_renew_instances: query,
    }
}

impl Operation for UpdateClusterAutoRenewRequest {
    type Response = UpdateClusterAutoRenewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateClusterAutoRenew")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
}

/// Response to [`UpdateClusterAutoRenewRequest`], which the documentation does not describe.
pub type UpdateClusterAutoRenewResponse = alicloud_runtime::UndocumentedResponse;

/// The auto renew instances to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AutoRenewInstance {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
    /// Unit that the auto renew duration is counted in.
    pub auto_renew_duration_unit: Option<String>,
    /// How long the emr auto renew lasts.
    pub emr_auto_renew_duration: Option<i32>,
    /// Unit that the emr auto renew duration is counted in.
    pub emr_auto_renew_duration_unit: Option<String>,
}

impl AutoRenewInstance {
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
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `AutoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i32) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
    /// Sets `AutoRenewDurationUnit`.
    pub fn auto_renew_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_duration_unit = Some(value.into());
        self
    }
    /// Sets `EmrAutoRenewDuration`.
    #[inline]
    pub fn emr_auto_renew_duration(mut self, value: i32) -> Self {
        self.emr_auto_renew_duration = Some(value);
        self
    }
    /// Sets `EmrAutoRenewDurationUnit`.
    pub fn emr_auto_renew_duration_unit(mut self, value: impl Into<String>) -> Self {
        self.emr_auto_renew_duration_unit = Some(value.into());
        self
    }
}

request! {
    AutoRenewInstance {
        "InstanceId" => instance_id: field,
        "AutoRenew" => auto_renew: field,
        "AutoRenewDuration" => auto_renew_duration: field,
        "AutoRenewDurationUnit" => auto_renew_duration_unit: field,
        "EmrAutoRenewDuration" => emr_auto_renew_duration: field,
        "EmrAutoRenewDurationUnit" => emr_auto_renew_duration_unit: field,
    }
}
