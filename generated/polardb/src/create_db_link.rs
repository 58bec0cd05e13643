// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBLink`, from `polardb/CreateDBLink.md`.

use alicloud_runtime::codegen::*;

/// Creates a database link from a database of the cluster to a target database elsewhere.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateDBLinkRequest::new()
///     .db_cluster_id("...")
///     .db_link_name("...")
///     .target_db_account("...")
///     .target_db_passwd("...")
///     .target_db_name("...")
///     .source_db_name("...");
/// let reply = client.create_db_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBLinkRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the database link goes by.
    pub db_link_name: Option<String>,
    /// Name that the target database instance goes by.
    pub target_db_instance_name: Option<String>,
    /// **Required.** Account that the target database belongs to or works with.
    pub target_db_account: Option<String>,
    /// **Required.** Password for the target database.
    pub target_db_passwd: Option<String>,
    /// **Required.** Name that the target database goes by.
    pub target_db_name: Option<String>,
    /// **Required.** Name that the source database goes by.
    pub source_db_name: Option<String>,
    /// IP address that belongs to the target.
    pub target_ip: Option<String>,
    /// Network port that belongs to the target.
    pub target_port: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateDBLinkRequest {
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
    /// Sets `DBLinkName`, which is required.
    pub fn db_link_name(mut self, value: impl Into<String>) -> Self {
        self.db_link_name = Some(value.into());
        self
    }
    /// Sets `TargetDBInstanceName`.
    pub fn target_db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.target_db_instance_name = Some(value.into());
        self
    }
    /// Sets `TargetDBAccount`, which is required.
    pub fn target_db_account(mut self, value: impl Into<String>) -> Self {
        self.target_db_account = Some(value.into());
        self
    }
    /// Sets `TargetDBPasswd`, which is required.
    pub fn target_db_passwd(mut self, value: impl Into<String>) -> Self {
        self.target_db_passwd = Some(value.into());
        self
    }
    /// Sets `TargetDBName`, which is required.
    pub fn target_db_name(mut self, value: impl Into<String>) -> Self {
        self.target_db_name = Some(value.into());
        self
    }
    /// Sets `SourceDBName`, which is required.
    pub fn source_db_name(mut self, value: impl Into<String>) -> Self {
        self.source_db_name = Some(value.into());
        self
    }
    /// Sets `TargetIp`.
    pub fn target_ip(mut self, value: impl Into<String>) -> Self {
        self.target_ip = Some(value.into());
        self
    }
    /// Sets `TargetPort`.
    pub fn target_port(mut self, value: impl Into<String>) -> Self {
        self.target_port = Some(value.into());
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
    CreateDBLinkRequest {
        "ResourceGroupId" => resource_group_id: query,
        "DBClusterId" => db_cluster_id: query,
        "DBLinkName" => db_link_name: query,
        "TargetDBInstanceName" => target_db_instance_name: query,
        "TargetDBAccount" => target_db_account: query,
        "TargetDBPasswd" => target_db_passwd: query,
        "TargetDBName" => target_db_name: query,
        "SourceDBName" => source_db_name: query,
        "TargetIp" => target_ip: query,
        "TargetPort" => target_port: query,
        "VpcId" => vpc_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDBLinkRequest {
    type Response = CreateDBLinkResponse;
    type Error = CreateDBLinkError;
    const INFO: OperationInfo = super::operation("CreateDBLink")
        .required(
            &[
                "DBClusterId",
                "DBLinkName",
                "TargetDBAccount",
                "TargetDBPasswd",
                "TargetDBName",
                "SourceDBName",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDBLinkError] = &[
        CreateDBLinkError::InvalidDBLinkNameMalformed,
        CreateDBLinkError::InvalidDBClusterIdNotFound,
        CreateDBLinkError::DBLinkSourceDBNotFound,
    ];
}

/// Response to [`CreateDBLinkRequest`].
pub type CreateDBLinkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateDBLinkRequest`] names.
///
/// - [`InvalidDBLinkNameMalformed`](super::DocumentedError::InvalidDBLinkNameMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`DBLinkSourceDBNotFound`](super::DocumentedError::DBLinkSourceDBNotFound)
pub type CreateDBLinkError = super::DocumentedError;
