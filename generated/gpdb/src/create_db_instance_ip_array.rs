// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstanceIPArray`, from `gpdb/CreateDBInstanceIPArray.md`.

use alicloud_runtime::codegen::*;

/// Adds a named IP address whitelist to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateDBInstanceIPArrayRequest::new()
///     .db_instance_id("...")
///     .ip_array_name("...")
///     .security_ip_list(["..."]);
/// let reply = client.create_db_instance_ip_array(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceIPArrayRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name that the IP address array goes by.
    pub ip_array_name: Option<String>,
    /// `hidden` keeps the group out of the console.
    pub ip_array_attribute: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ip_list: Vec<String>,
}

impl CreateDBInstanceIPArrayRequest {
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
    /// Sets `IPArrayName`, which is required.
    pub fn ip_array_name(mut self, value: impl Into<String>) -> Self {
        self.ip_array_name = Some(value.into());
        self
    }
    /// Sets `IPArrayAttribute`.
    pub fn ip_array_attribute(mut self, value: impl Into<String>) -> Self {
        self.ip_array_attribute = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateDBInstanceIPArrayRequest {
        "DBInstanceId" => db_instance_id: query,
        "IPArrayName" => ip_array_name: query,
        "IPArrayAttribute" => ip_array_attribute: query,
        "SecurityIPList" => security_ip_list: query_joined(','),
    }
}

impl Operation for CreateDBInstanceIPArrayRequest {
    type Response = CreateDBInstanceIPArrayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDBInstanceIPArray")
        .required(&["DBInstanceId", "IPArrayName", "SecurityIPList"]);
}

/// Response to [`CreateDBInstanceIPArrayRequest`], which the documentation does not describe.
pub type CreateDBInstanceIPArrayResponse = alicloud_runtime::UndocumentedResponse;
