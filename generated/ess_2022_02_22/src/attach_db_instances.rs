// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDBInstances`, from `ess_2022_02_22/AttachDBInstances.md`.

use alicloud_runtime::codegen::*;

/// Links RDS instances to a scaling group.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::AttachDBInstancesRequest::new()
///     .scaling_group_id("...")
///     .db_instances(["..."]);
/// let reply = client.attach_db_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDBInstancesRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    pub force_attach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** The database instances to work on or to narrow the list down to.
    /// Items: at most 5.
    pub db_instances: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way in which the attach works.
    pub attach_mode: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl AttachDBInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ForceAttach`.
    #[inline]
    pub fn force_attach(mut self, value: bool) -> Self {
        self.force_attach = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstances`, which is required.
    pub fn db_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AttachMode`.
    pub fn attach_mode(mut self, value: impl Into<String>) -> Self {
        self.attach_mode = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    AttachDBInstancesRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ForceAttach" => force_attach: query,
        "ClientToken" => client_token: query,
        "DBInstances" => db_instances: query,
        "RegionId" => region_id: query,
        "AttachMode" => attach_mode: query,
        "Type" => type_: query,
    }
}

impl Operation for AttachDBInstancesRequest {
    type Response = AttachDBInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachDBInstances")
        .required(&["ScalingGroupId", "DBInstances"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AttachDBInstancesRequest`].
pub type AttachDBInstancesResponse = alicloud_runtime::EmptyResponse;
