// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachKeyPair`, from `ecs/DetachKeyPair.md`.

use alicloud_runtime::codegen::*;

/// Unbinds an SSH key pair from Linux instances. It counts after a restart; from then on they
/// accept passwords.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DetachKeyPairRequest::new()
///     .instance_ids("text")
///     .key_pair_name("testKeyPairName")
///     .region_id("cn-hangzhou");
/// let reply = client.detach_key_pair(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachKeyPairRequest {
    /// **Required.** Instances to take the key pair from; a JSON array of IDs. Example: `text`.
    pub instance_ids: Option<String>,
    /// **Required.** Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DetachKeyPairRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `KeyPairName`, which is required.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DetachKeyPairRequest {
        "InstanceIds" => instance_ids: query,
        "KeyPairName" => key_pair_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DetachKeyPairRequest {
    type Response = DetachKeyPairResponse;
    type Error = DetachKeyPairError;
    const INFO: OperationInfo = super::operation("DetachKeyPair")
        .required(&["InstanceIds", "KeyPairName", "RegionId"])
        .region("RegionId");
}

/// What [`DetachKeyPairRequest`] is answered with.
#[non_exhaustive]
pub struct DetachKeyPairResponse {
    /// For how many instances the operation failed. Example: `0`.
    pub fail_count: Option<String>,
    /// Name that identifies the SSH key pair. Example: `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Outcome, one entry for each instance.
    pub results: Vec<ResponseResult>,
    /// For how many instances the removal was attempted. Example: `2`.
    pub total_count: Option<String>,
}

response! {
    DetachKeyPairResponse {
        "FailCount" => fail_count: value,
        "KeyPairName" => key_pair_name: value,
        "RequestId" => request_id: value,
        "Results" => results: list("Result"),
        "TotalCount" => total_count: value,
    }
}

/// Outcome, one entry for each instance.
#[non_exhaustive]
pub struct ResponseResult {
    /// Outcome for this instance: 200 on success, an error code otherwise. Example: `200`.
    pub code: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1d6tsvznfghy7y****`.
    pub instance_id: Option<String>,
    /// Outcome for this instance in words. Example: `successful`.
    pub message: Option<String>,
    /// Whether the operation succeeded for this instance. Example: `true`.
    pub success: Option<String>,
}

response! {
    ResponseResult {
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

errors! {
    /// Errors that the documentation of [`DetachKeyPairRequest`] names.
    pub enum DetachKeyPairError {
        InvalidKeyPairNameNotFound = "InvalidKeyPairName.NotFound" ("400"), "", "No key pair of the account has this name in the region.";
        DependencyViolationWindowsInstance = "DependencyViolation.WindowsInstance" ("403"), "", "The instance runs Windows, where SSH key pairs cannot be used.";
        InvalidInstanceIdsValueNotSupported = "InvalidInstanceIds.ValueNotSupported" ("400"), "", "`InstanceIds` is not a JSON array of instance IDs.";
    }
}
