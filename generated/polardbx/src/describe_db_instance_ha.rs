// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceHA`, from `polardbx/DescribeDBInstanceHA.md`.

use alicloud_runtime::codegen::*;

/// Shows primary and secondary region and zone of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstanceHARequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_db_instance_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceHARequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
}

impl DescribeDBInstanceHARequest {
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
    DescribeDBInstanceHARequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
    }
}

impl Operation for DescribeDBInstanceHARequest {
    type Response = DescribeDBInstanceHAResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceHA")
        .required(&["RegionId", "DBInstanceName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceHARequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceHAResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceHAData>,
}

response! {
    DescribeDBInstanceHAResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceHAData {
    /// Which kind of topology it is or is to be.
    pub topology_type: Option<String>,
    /// Region that the primary lies in.
    pub primary_region_id: Option<String>,
    /// ID of the primary azone that the item belongs to or stands for.
    pub primary_azone_id: Option<String>,
    /// Region that the secondary lies in.
    pub secondary_region_id: Option<String>,
    /// ID of the secondary azone that the item belongs to or stands for.
    pub secondary_azone_id: Option<String>,
}

response! {
    DBInstanceHAData {
        "TopologyType" => topology_type: value,
        "PrimaryRegionId" => primary_region_id: value,
        "PrimaryAzoneId" => primary_azone_id: value,
        "SecondaryRegionId" => secondary_region_id: value,
        "SecondaryAzoneId" => secondary_azone_id: value,
    }
}
