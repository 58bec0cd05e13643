// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVectorIndex`, from `gpdb/DeleteVectorIndex.md`.

use alicloud_runtime::codegen::*;

/// Deletes the vector index of a collection; searches get slower without it.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteVectorIndexRequest::new()
///     .db_instance_id("...")
///     .collection("...")
///     .manager_account("...")
///     .manager_account_password("...");
/// let reply = client.delete_vector_index(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVectorIndexRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Collection to work on.
    pub collection: Option<String>,
    /// **Required.** Account that the manager belongs to or works with.
    pub manager_account: Option<String>,
    /// **Required.** Password that belongs to the manager account; keep it secret.
    pub manager_account_password: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DeleteVectorIndexRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DeleteVectorIndexRequest {
        "DBInstanceId" => db_instance_id: query,
        "Collection" => collection: query,
        "ManagerAccount" => manager_account: query,
        "ManagerAccountPassword" => manager_account_password: query,
        "Namespace" => namespace: query,
        "RegionId" => region_id: query,
        "Type" => type_: query,
    }
}

impl Operation for DeleteVectorIndexRequest {
    type Response = DeleteVectorIndexResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteVectorIndex")
        .required(
            &[
                "DBInstanceId",
                "Collection",
                "ManagerAccount",
                "ManagerAccountPassword",
                "RegionId",
            ],
        )
        .region("RegionId");
}

/// Response to [`DeleteVectorIndexRequest`].
#[non_exhaustive]
pub struct DeleteVectorIndexResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `success`.
    pub status: Option<String>,
}

response! {
    DeleteVectorIndexResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Status" => status: value,
    }
}
