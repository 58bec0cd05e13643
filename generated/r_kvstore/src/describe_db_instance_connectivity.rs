// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDbInstanceConnectivity`, from `r-kvstore/DescribeDbInstanceConnectivity.md`.

use alicloud_runtime::codegen::*;

/// Tests whether a client address can reach an instance, and tells what is in the way.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeDbInstanceConnectivityRequest::new()
///     .db_instance_id("...")
///     .src_ip("...");
/// let reply = client.describe_db_instance_connectivity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDbInstanceConnectivityRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** IP address that belongs to the src.
    pub src_ip: Option<String>,
}

impl DescribeDbInstanceConnectivityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `SrcIp`, which is required.
    pub fn src_ip(mut self, value: impl Into<String>) -> Self {
        self.src_ip = Some(value.into());
        self
    }
}

request! {
    DescribeDbInstanceConnectivityRequest {
        "DBInstanceId" => db_instance_id: query,
        "SrcIp" => src_ip: query,
    }
}

impl Operation for DescribeDbInstanceConnectivityRequest {
    type Response = DescribeDbInstanceConnectivityResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDbInstanceConnectivity")
        .required(&["DBInstanceId", "SrcIp"])
        .read_only();
}

/// Response to [`DescribeDbInstanceConnectivityRequest`], which the documentation does not describe.
pub type DescribeDbInstanceConnectivityResponse = alicloud_runtime::UndocumentedResponse;
