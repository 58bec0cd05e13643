// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeActiveOperationMaintenanceConfig`, from `r-kvstore/DescribeActiveOperationMaintenanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Returns when planned maintenance of the account's instances may take place.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeActiveOperationMaintenanceConfigRequest::new();
/// let reply = client.describe_active_operation_maintenance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeActiveOperationMaintenanceConfigRequest {}

impl DescribeActiveOperationMaintenanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeActiveOperationMaintenanceConfigRequest {}
}

impl Operation for DescribeActiveOperationMaintenanceConfigRequest {
    type Response = DescribeActiveOperationMaintenanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeActiveOperationMaintenanceConfig",
        )
        .read_only();
}

/// Response to [`DescribeActiveOperationMaintenanceConfigRequest`], which the documentation does not describe.
pub type DescribeActiveOperationMaintenanceConfigResponse = alicloud_runtime::UndocumentedResponse;
