// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLakeStorage`, from `adb/CreateLakeStorage.md`.

use alicloud_runtime::codegen::*;

/// Creates a lake storage for a cluster and sets which accounts may read and write it.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateLakeStorageRequest::new();
/// let reply = client.create_lake_storage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLakeStorageRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// The permissions to work on or to narrow the list down to.
    pub permissions: Vec<Permission>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateLakeStorageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Permissions`.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateLakeStorageRequest {
        "RegionId" => region_id: form,
        "Description" => description: form,
        "DBClusterId" => db_cluster_id: form,
        "Permissions" => permissions: form_json,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateLakeStorageRequest {
    type Response = CreateLakeStorageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLakeStorage")
        .idempotency_token("ClientToken");
}

/// Response to [`CreateLakeStorageRequest`], which the documentation does not describe.
pub type CreateLakeStorageResponse = alicloud_runtime::UndocumentedResponse;

/// The permissions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Permission {
    /// Whether reading is allowed.
    pub read: Option<bool>,
    /// Whether writing is allowed.
    pub write: Option<bool>,
    /// Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<Open<PermissionType>>,
}

impl Permission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Read`.
    #[inline]
    pub fn read(mut self, value: bool) -> Self {
        self.read = Some(value);
        self
    }
    /// Sets `Write`.
    #[inline]
    pub fn write(mut self, value: bool) -> Self {
        self.write = Some(value);
        self
    }
    /// Sets `Account`.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<PermissionType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    Permission {
        "Read" => read: field,
        "Write" => write: field,
        "Account" => account: field,
        "Type" => type_: field,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum PermissionType {
        /// An account.
        Customer = "CUSTOMER",
        /// A RAM user.
        Sub = "SUB",
        /// Temporary credentials.
        Sts = "STS",
    }
}
