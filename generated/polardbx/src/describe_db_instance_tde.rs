// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceTDE`, from `polardbx/DescribeDBInstanceTDE.md`.

use alicloud_runtime::codegen::*;

/// Shows whether transparent data encryption (TDE) is on for an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDBInstanceTDERequest::new();
/// let reply = client.describe_db_instance_tde(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceTDERequest {
    /// Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDBInstanceTDERequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceTDERequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDBInstanceTDERequest {
    type Response = DescribeDBInstanceTDEResponse;
    type Error = DescribeDBInstanceTDEError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceTDE")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceTDEError] = &[
        DescribeDBInstanceTDEError::IncorrectEngineVersion,
    ];
}

/// Response to [`DescribeDBInstanceTDERequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceTDEResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceTDEData>,
}

response! {
    DescribeDBInstanceTDEResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceTDEData {
    /// Whether data at rest is encrypted transparently. Example: `0`.
    pub tde_status: Option<String>,
}

response! {
    DBInstanceTDEData {
        "TDEStatus" => tde_status: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceTDERequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type DescribeDBInstanceTDEError = super::DocumentedError;
