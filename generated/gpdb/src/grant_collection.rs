// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GrantCollection`, from `gpdb/GrantCollection.md`.

use alicloud_runtime::codegen::*;

/// Lets another namespace use a vector collection, with the kind of access given.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::GrantCollectionRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .grant_to_namespace("...")
///     .grant_type("...")
///     .manager_account("...")
///     .manager_account_password("...");
/// let reply = client.grant_collection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GrantCollectionRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required.** Namespace that the grant to lies in.
    pub grant_to_namespace: Option<String>,
    /// **Required.** Rights to give: `rw` to read and write, `ro` to read only, `none` to take them
    /// away.
    pub grant_type: Option<Open<GrantType>>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GrantCollectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Collection`, which is required.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self
    }
    /// Sets `GrantToNamespace`, which is required.
    pub fn grant_to_namespace(mut self, value: impl Into<String>) -> Self {
        self.grant_to_namespace = Some(value.into());
        self
    }
    /// Sets `GrantType`, which is required.
    pub fn grant_type(mut self, value: impl Into<Open<GrantType>>) -> Self {
        self.grant_type = Some(value.into());
        self
    }
    /// Sets `ManagerAccount`, which is required.
    pub fn manager_account(mut self, value: impl Into<String>) -> Self {
        self.manager_account = Some(value.into());
        self
    }
    /// Sets `ManagerAccountPassword`, which is required.
    pub fn manager_account_password(mut self, value: impl Into<String>) -> Self {
        self.manager_account_password = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GrantCollectionRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collection" => collection: query,
        "GrantToNamespace" => grant_to_namespace: query,
        "GrantType" => grant_type: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GrantCollectionRequest {
    type Response = GrantCollectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GrantCollection")
        .required(
            &[
                "DBInstanceId",
                "Collection",
                "GrantToNamespace",
                "GrantType",
                "ManagerAccount",
                "ManagerAccountPassword",
                "RegionId",
            ],
        )
        .region("RegionId");
}

/// Response to [`GrantCollectionRequest`].
#[non_exhaustive]
pub struct GrantCollectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    GrantCollectionResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}

values! {
    /// Rights to give: `rw` to read and write, `ro` to read only, `none` to take them away.
    pub enum GrantType {
        /// Lets the account read and write.
        Rw = "rw",
        /// Lets the account read.
        Ro = "ro",
        /// Takes all rights away.
        None = "none",
    }
}
