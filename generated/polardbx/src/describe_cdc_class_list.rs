// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCdcClassList`, from `polardbx/DescribeCdcClassList.md`.

use alicloud_runtime::codegen::*;

/// Lists the classes available for the CDC nodes of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeCdcClassListRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_cdc_class_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCdcClassListRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl DescribeCdcClassListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    DescribeCdcClassListRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for DescribeCdcClassListRequest {
    type Response = DescribeCdcClassListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCdcClassList")
        .required(&["DBInstanceName", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCdcClassListRequest`], which the documentation does not describe.
pub type DescribeCdcClassListResponse = alicloud_runtime::UndocumentedResponse;
