// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachDBInstances`, from `ess/AttachDBInstances.md`.

use alicloud_runtime::codegen::*;

/// Ties RDS instances to a scaling group, so that its instances may connect to them.
///
/// ```no_run
/// # async fn example(client: alicloud_ess::Client) -> Result<(), alicloud_ess::Error> {
/// let request = alicloud_ess::AttachDBInstancesRequest::new()
///     .db_instance(["rm-bp12cy3****"])
///     .scaling_group_id("asg-bp1avr6ensitts3w****");
/// let reply = client.attach_db_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachDBInstancesRequest {
    /// **Required.** RDS instances to tie to the group or to untie from it.
    /// Items: at most 5. Example: `rm-bp12cy3****`.
    pub db_instance: Vec<String>,
    /// **Required.** ID of a scaling group, as
    /// [`CreateScalingGroup`](super::Client::create_scaling_group) returned it.
    /// Example: `asg-bp1avr6ensitts3w****`.
    pub scaling_group_id: Option<String>,
    /// Whether instances already in the group are added too, not only later ones.
    /// Default: `false`. Example: `false`.
    pub force_attach: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How the database learns of the instances: by their addresses or by security group.
    pub attach_mode: Option<String>,
    /// Kind of database: RDS, Redis, or MongoDB.
    pub type_: Option<String>,
}

impl AttachDBInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstance`, which is required.
    pub fn db_instance(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.db_instance = value.into_iter().map(Into::into).collect();
        self
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
        "DBInstance" => db_instance: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ForceAttach" => force_attach: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "AttachMode" => attach_mode: query,
        "Type" => type_: query,
    }
}

impl Operation for AttachDBInstancesRequest {
    type Response = AttachDBInstancesResponse;
    type Error = AttachDBInstancesError;
    const INFO: OperationInfo = super::operation("AttachDBInstances")
        .required(&["DBInstance", "ScalingGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AttachDBInstancesError] = &[
        AttachDBInstancesError::InvalidScalingGroupIdNotFound,
        AttachDBInstancesError::QuotaExceededRds,
        AttachDBInstancesError::InvalidDBInstanceIdNotFound,
        AttachDBInstancesError::IncorrectDBInstanceStatus,
        AttachDBInstancesError::QuotaExceededDBInstanceSecurityIP,
        AttachDBInstancesError::InvalidInstanceIdsPrivateIpNotFound,
    ];
}

/// Response to [`AttachDBInstancesRequest`].
pub type AttachDBInstancesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachDBInstancesRequest`] names.
///
/// - [`InvalidScalingGroupIdNotFound`](super::DocumentedError::InvalidScalingGroupIdNotFound)
/// - [`QuotaExceededRds`](super::DocumentedError::QuotaExceededRds)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
/// - [`IncorrectDBInstanceStatus`](super::DocumentedError::IncorrectDBInstanceStatus)
/// - [`QuotaExceededDBInstanceSecurityIP`](super::DocumentedError::QuotaExceededDBInstanceSecurityIP)
/// - [`InvalidInstanceIdsPrivateIpNotFound`](super::DocumentedError::InvalidInstanceIdsPrivateIpNotFound)
pub type AttachDBInstancesError = super::DocumentedError;
