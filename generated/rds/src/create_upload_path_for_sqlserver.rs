// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUploadPathForSQLServer`, from `rds/CreateUploadPathForSQLServer.md`.

use alicloud_runtime::codegen::*;

/// Returns a file server to which SQL Server backups can be uploaded.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateUploadPathForSQLServerRequest::new()
///     .db_instance_id("rianeurbfaeuq2u2a1370572118496")
///     .db_name("testdb01");
/// let reply = client.create_upload_path_for_sqlserver(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUploadPathForSQLServerRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl CreateUploadPathForSQLServerRequest {
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
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    CreateUploadPathForSQLServerRequest {
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for CreateUploadPathForSQLServerRequest {
    type Response = CreateUploadPathForSQLServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateUploadPathForSQLServer")
        .required(&["DBInstanceId", "DBName"])
        .secret_members(&["Password"]);
}

/// Response to [`CreateUploadPathForSQLServerRequest`].
#[non_exhaustive]
pub struct CreateUploadPathForSQLServerResponse {
    /// Address of the file server on the internet.
    pub internet_ftp_server: Option<String>,
    /// Network port that belongs to the internet.
    pub internet_port: Option<i32>,
    /// Address of the file server within the network of Alibaba Cloud.
    pub intranet_ftp_server: Option<String>,
    /// Network port that belongs to the intranet.
    pub intranet_port: Option<i32>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password for logging in to the file server. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66816822-CEC1-4C8D-AB26-2530A7D4DCA5`.
    pub request_id: Option<String>,
}

response! {
    CreateUploadPathForSQLServerResponse {
        "InternetFtpServer" => internet_ftp_server: value,
        "InternetPort" => internet_port: value,
        "IntranetFtpServer" => intranet_ftp_server: value,
        "IntranetPort" => intranet_port: value,
        "UserName" => user_name: value,
        "Password" => password: value as Secret,
        "FileName" => file_name: value,
        "RequestId" => request_id: value,
    }
}
