// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSQLWebSocketDomain`, from `adb/DescribeSQLWebSocketDomain.md`.

use alicloud_runtime::codegen::*;

/// Gives the WebSocket domain name that SQL tools of a cluster connect to.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSQLWebSocketDomainRequest::new();
/// let reply = client.describe_sql_web_socket_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSQLWebSocketDomainRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Part of the console that the address is for.
    pub module: Option<String>,
}

impl DescribeSQLWebSocketDomainRequest {
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Module`.
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
}

request! {
    DescribeSQLWebSocketDomainRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Module" => module: query,
    }
}

impl Operation for DescribeSQLWebSocketDomainRequest {
    type Response = DescribeSQLWebSocketDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSQLWebSocketDomain")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSQLWebSocketDomainRequest`], which the documentation does not describe.
pub type DescribeSQLWebSocketDomainResponse = alicloud_runtime::UndocumentedResponse;
