// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRCInstances`, from `rds/DeleteRCInstances.md`.

use alicloud_runtime::codegen::*;

/// Releases instances of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DeleteRCInstancesRequest::new()
///     .instance_id(["..."]);
/// let reply = client.delete_rc_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRCInstancesRequest {
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether a subscription that has not run out is ended.
    pub terminate_subscription: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteRCInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TerminateSubscription`.
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteRCInstancesRequest {
        "Force" => force: query,
        "InstanceId" => instance_id: query_json,
        "RegionId" => region_id: query,
        "TerminateSubscription" => terminate_subscription: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteRCInstancesRequest {
    type Response = DeleteRCInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRCInstances")
        .required(&["InstanceId"])
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`DeleteRCInstancesRequest`], which the documentation does not describe.
pub type DeleteRCInstancesResponse = alicloud_runtime::UndocumentedResponse;
