// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeComputeBurstConfig`, from `rds/DescribeComputeBurstConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns how far the computing power of an instance may be raised for a time.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeComputeBurstConfigRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_compute_burst_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeComputeBurstConfigRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeComputeBurstConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeComputeBurstConfigRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeComputeBurstConfigRequest {
    type Response = DescribeComputeBurstConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeComputeBurstConfig")
        .required(&["DBInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeComputeBurstConfigRequest`], which the documentation does not describe.
pub type DescribeComputeBurstConfigResponse = alicloud_runtime::UndocumentedResponse;
