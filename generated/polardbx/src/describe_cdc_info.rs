// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdcInfo`, from `polardbx/DescribeCdcInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the CDC nodes, which produce the binary log, of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeCdcInfoRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_cdc_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdcInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl DescribeCdcInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeCdcInfoRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for DescribeCdcInfoRequest {
    type Response = DescribeCdcInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdcInfo")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCdcInfoRequest`], which the documentation does not describe.
pub type DescribeCdcInfoResponse = alicloud_runtime::UndocumentedResponse;
