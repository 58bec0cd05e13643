// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachRCInstances`, from `rds/AttachRCInstances.md`.

use alicloud_runtime::codegen::*;

/// Adds existing instances of RDS Custom to a container cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AttachRCInstancesRequest::new()
///     .instance_ids(["..."]);
/// let reply = client.attach_rc_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachRCInstancesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// SSH key pair for logging in to the instances.
    pub key_pair: Option<String>,
}

impl AttachRCInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `KeyPair`.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }
}

request! {
    AttachRCInstancesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "InstanceIds" => instance_ids: query_joined(','),
        "Password" => password: query,
        "KeyPair" => key_pair: query,
    }
}

impl Operation for AttachRCInstancesRequest {
    type Response = AttachRCInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachRCInstances")
        .required(&["InstanceIds"])
        .region("RegionId");
}

/// Response to [`AttachRCInstancesRequest`], which the documentation does not describe.
pub type AttachRCInstancesResponse = alicloud_runtime::UndocumentedResponse;
