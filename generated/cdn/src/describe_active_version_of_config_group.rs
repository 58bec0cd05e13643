// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveVersionOfConfigGroup`, from `cdn/DescribeActiveVersionOfConfigGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns the version of a configuration group that is active in the live or the staging
/// environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::DescribeActiveVersionOfConfigGroupRequest::new()
///     .config_group_id("testID")
///     .env("staging");
/// let reply = client.describe_active_version_of_config_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveVersionOfConfigGroupRequest {
    /// **Required.** Identifies the group that holds successive versions of a configuration.
    /// Example: `testID`.
    pub config_group_id: Option<String>,
    /// Environment, test or live, whose active version is wanted. Example: `staging`.
    pub env: Option<Open<Env>>,
}

impl DescribeActiveVersionOfConfigGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConfigGroupId`, which is required.
    pub fn config_group_id(mut self, value: impl Into<String>) -> Self {
        self.config_group_id = Some(value.into());
        self
    }
    /// Sets `Env`.
    pub fn env(mut self, value: impl Into<Open<Env>>) -> Self {
        self.env = Some(value.into());
        self
    }
}

request! {
    DescribeActiveVersionOfConfigGroupRequest {
        "ConfigGroupId" => config_group_id: query,
        "Env" => env: query,
    }
}

impl Operation for DescribeActiveVersionOfConfigGroupRequest {
    type Response = DescribeActiveVersionOfConfigGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeActiveVersionOfConfigGroup")
        .required(&["ConfigGroupId"])
        .read_only();
}

/// Response to [`DescribeActiveVersionOfConfigGroupRequest`].
#[non_exhaustive]
pub struct DescribeActiveVersionOfConfigGroupResponse {
    /// Version that this one was made from. Example: `testBaseVersionId`.
    pub base_version_id: Option<String>,
    /// Identifies the group that holds successive versions of a configuration. Example: `testID`.
    pub config_group_id: Option<String>,
    /// When the item was created. Example: `2019-09-26T12:16:02+08:00`.
    pub create_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `For query Version`.
    pub description: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `testOperator`.
    pub operator: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `28B66E7B-671A-8297-9687-2Y4477247A74`.
    pub request_id: Option<String>,
    /// Sequence number of the version within its group. Example: `1`.
    pub seq_id: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `deactive`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `2019-09-28T12:16:02+08:00`.
    pub update_time: Option<Timestamp>,
    /// Identifies one version of a configuration, apart from the other versions of its group.
    /// Example: `testVersionId`.
    pub version_id: Option<String>,
}

response! {
    DescribeActiveVersionOfConfigGroupResponse {
        "BaseVersionId" => base_version_id: value,
        "ConfigGroupId" => config_group_id: value,
        "CreateTime" => create_time: value,
        "Description" => description: value,
        "Operator" => operator: value,
        "RequestId" => request_id: value,
        "SeqId" => seq_id: value,
        "Status" => status: value,
        "UpdateTime" => update_time: value,
        "VersionId" => version_id: value,
    }
}

values! {
    /// Environment, test or live, whose active version is wanted.
    pub enum Env {
        /// The environment for trying a configuration out.
        Staging = "staging",
        /// The live environment that visitors reach.
        Production = "production",
    }
}
