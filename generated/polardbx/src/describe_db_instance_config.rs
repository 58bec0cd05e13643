// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceConfig`, from `polardbx/DescribeDBInstanceConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the value of one configuration item of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstanceConfigRequest::new()
///     .db_instance_name("...")
///     .config_name("...");
/// let reply = client.describe_db_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceConfigRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the config goes by.
    pub config_name: Option<String>,
}

impl DescribeDBInstanceConfigRequest {
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
    /// Sets `ConfigName`, which is required.
    pub fn config_name(mut self, value: impl Into<String>) -> Self {
        self.config_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceConfigRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "ConfigName" => config_name: query,
    }
}

impl Operation for DescribeDBInstanceConfigRequest {
    type Response = DescribeDBInstanceConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceConfig")
        .required(&["RegionId", "DBInstanceName", "ConfigName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBInstanceConfigRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceConfigData>,
}

response! {
    DescribeDBInstanceConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceConfigData {
    /// Name that the config goes by. Example: `htap`.
    pub config_name: Option<String>,
    /// Name that the database instance goes by. Example: `pxc-sprcym7g7w****`.
    pub db_instance_name: Option<String>,
    /// Value that the config has or is given. Example: `text`.
    pub config_value: Option<String>,
}

response! {
    DBInstanceConfigData {
        "ConfigName" => config_name: value,
        "DbInstanceName" => db_instance_name: value,
        "ConfigValue" => config_value: value,
    }
}
