// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeZones`, from `polardb/DescribeZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones that are available for a database engine.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeZonesRequest::new();
/// let reply = client.describe_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<Open<Engine>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Room for further settings or data, as a rule JSON.
    pub extra: Option<String>,
}

impl DescribeZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Extra`.
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

request! {
    DescribeZonesRequest {
        "Engine" => engine: query,
        "RegionId" => region_id: query,
        "Extra" => extra: query,
    }
}

impl Operation for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeZones")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeZonesRequest`], which the documentation does not describe.
pub type DescribeZonesResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Database engine, such as MySQL or Redis.
    pub enum Engine {
        /// MySQL databases.
        Mysql = "mysql",
        /// PostgreSQL.
        Pgsql = "pgsql",
        /// PostgreSQL with Oracle syntax.
        Ppassql = "ppassql",
    }
}
