// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExtensions`, from `polardb/CreateExtensions.md`.

use alicloud_runtime::codegen::*;

/// Installs extensions in given databases of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateExtensionsRequest::new()
///     .db_cluster_id("...")
///     .db_names("...")
///     .account_name("...");
/// let reply = client.create_extensions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExtensionsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// The extensions that are concerned.
    pub extensions: Option<String>,
    /// **Required.** Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Name that the source database goes by.
    pub source_db_name: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateExtensionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Extensions`.
    pub fn extensions(mut self, value: impl Into<String>) -> Self {
        self.extensions = Some(value.into());
        self
    }
    /// Sets `DBNames`, which is required.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `SourceDBName`.
    pub fn source_db_name(mut self, value: impl Into<String>) -> Self {
        self.source_db_name = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateExtensionsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Extensions" => extensions: query,
        "DBNames" => db_names: query,
        "AccountName" => account_name: query,
        "SourceDBName" => source_db_name: query,
        "VpcId" => vpc_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateExtensionsRequest {
    type Response = CreateExtensionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateExtensions")
        .required(&["DBClusterId", "DBNames", "AccountName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateExtensionsRequest`], which the documentation does not describe.
pub type CreateExtensionsResponse = alicloud_runtime::UndocumentedResponse;
