// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceSpecInfo`, from `dds/DescribeDBInstanceSpecInfo.md`.

use alicloud_runtime::codegen::*;

/// Tells how many CPU cores and how much memory a size has.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeDBInstanceSpecInfoRequest::new()
///     .instance_class("mdb.shard.4x.large.d");
/// let reply = client.describe_db_instance_spec_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfoRequest {
    /// **Required.** Size in CPU cores and memory, as a code. Example: `mdb.shard.4x.large.d`.
    pub instance_class: Option<String>,
}

impl DescribeDBInstanceSpecInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceClass`, which is required.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceSpecInfoRequest {
        "InstanceClass" => instance_class: query,
    }
}

impl Operation for DescribeDBInstanceSpecInfoRequest {
    type Response = DescribeDBInstanceSpecInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceSpecInfo")
        .required(&["InstanceClass"])
        .read_only();
}

/// Response to [`DescribeDBInstanceSpecInfoRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceSpecInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6B82A9EF-9961-5A31-A19F-009B709xxxxx`.
    pub request_id: Option<String>,
    /// CPU cores that the size has. Example: `2`.
    pub cpu: Option<String>,
    /// Memory that the size has. Example: `8`.
    pub memory: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    DescribeDBInstanceSpecInfoResponse {
        "RequestId" => request_id: value,
        "CPU" => cpu: value,
        "Memory" => memory: value,
        "Description" => description: value,
    }
}
