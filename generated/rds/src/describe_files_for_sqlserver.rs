// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFilesForSQLServer`, from `rds/DescribeFilesForSQLServer.md`.

use alicloud_runtime::codegen::*;

/// Lists the backup files that were uploaded for a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeFilesForSQLServerRequest::new()
///     .db_instance_id("rianeurbfaeuq2u2a1370572118496")
///     .start_time("2014-06-11T15:00Z")
///     .end_time("2014-06-11T16:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_files_for_sqlserver(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFilesForSQLServerRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
}

impl DescribeFilesForSQLServerRequest {
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
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeFilesForSQLServerRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeFilesForSQLServerRequest {
    type Response = DescribeFilesForSQLServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFilesForSQLServer")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .secret_members(&["Password"])
        .read_only();
}

impl Paginated for DescribeFilesForSQLServerRequest {
    type Item = SQLServerUploadFile;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeFilesForSQLServerRequest`].
#[non_exhaustive]
pub struct DescribeFilesForSQLServerResponse {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items match in all, over all pages.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned.
    pub page_number: Option<i32>,
    /// How many items this page holds.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLServerUploadFile>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
}

response! {
    DescribeFilesForSQLServerResponse {
        "DBInstanceId" => db_instance_id: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("SQLServerUploadFile"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLServerUploadFile {
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// How much space the file takes.
    pub file_size: Option<i64>,
    /// Address of the file server on the internet.
    pub internet_ftp_server: Option<String>,
    /// Network port that belongs to the internet.
    pub internet_port: Option<i32>,
    /// Address of the file server within the network of Alibaba Cloud.
    pub intranet_ftpserver: Option<String>,
    /// Port of the file server within the network of Alibaba Cloud.
    pub intranetport: Option<i32>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Password for logging in to the file server. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// How the uploaded file stands, or whether it is of no use.
    pub file_status: Option<Open<FileStatus>>,
    /// When the item was created.
    pub creation_time: Option<String>,
}

response! {
    SQLServerUploadFile {
        "DBName" => db_name: value,
        "FileName" => file_name: value,
        "FileSize" => file_size: value,
        "InternetFtpServer" => internet_ftp_server: value,
        "InternetPort" => internet_port: value,
        "IntranetFtpserver" => intranet_ftpserver: value,
        "Intranetport" => intranetport: value,
        "UserName" => user_name: value,
        "Password" => password: value as Secret,
        "FileStatus" => file_status: value,
        "CreationTime" => creation_time: value,
    }
}

values! {
    /// How the uploaded file stands, or whether it is of no use.
    pub enum FileStatus {
        /// The file cannot be used.
        Unavailable = "Unavailable",
        /// The file can be used.
        Available = "Available",
        /// The upload has not started.
        NotStarted = "NotStarted",
        /// The file is being uploaded.
        Uploading = "Uploading",
        /// The file could not be uploaded.
        UploadFailed = "UploadFailed",
        /// A virus was found in the file.
        Virus = "Virus",
        /// The file no longer exists.
        Deleted = "Deleted",
        /// The file has been imported.
        Success = "Success",
    }
}
