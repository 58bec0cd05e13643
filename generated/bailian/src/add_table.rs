// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTable`, from `bailian/AddTable.md`.

use alicloud_runtime::codegen::*;

/// Creates a data table with typed columns in a workspace.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::AddTableRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx");
/// let reply = client.add_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTableRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required** by the documentation; not checked here. Name that the table goes by.
    /// Example: `ads_wjjr_basc_enterprise_di`.
    pub table_name: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the connector that the call is about.
    /// Example: `connector-d51861492df64257`.
    pub connector_id: Option<String>,
    /// **Required** by the documentation; not checked here. The table columns to work on or to narrow
    /// the list down to.
    pub table_columns: Vec<TableColumn>,
}

impl AddTableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `ConnectorId`.
    pub fn connector_id(mut self, value: impl Into<String>) -> Self {
        self.connector_id = Some(value.into());
        self
    }
    /// Sets `TableColumns`.
    pub fn table_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<TableColumn>>,
    ) -> Self {
        self.table_columns = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddTableRequest {
        "WorkspaceId" => workspace_id: path,
        "TableName" => table_name: body,
        "ConnectorId" => connector_id: body,
        "TableColumns" => table_columns: body,
    }
}

impl Operation for AddTableRequest {
    type Response = AddTableResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddTable")
        .roa("POST", "/{WorkspaceId}/datacenter/table")
        .required(&["WorkspaceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`AddTableRequest`].
#[non_exhaustive]
pub struct AddTableResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Index.Forbidden`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TableData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-03C1-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    AddTableResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// The table columns to work on or to narrow the list down to.
#[non_exhaustive]
pub struct TableColumn {
    /// **Required** by the documentation; not checked here. Name that the column goes by.
    /// Example: `column1`.
    pub column_name: Option<String>,
    /// Free text that tells people about the column. Example: `desc`.
    pub column_desc: Option<String>,
    /// **Required** by the documentation; not checked here. Which kind of data it is or is to be.
    pub data_type: Option<String>,
}

impl TableColumn {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ColumnName`.
    pub fn column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = Some(value.into());
        self
    }
    /// Sets `ColumnDesc`.
    pub fn column_desc(mut self, value: impl Into<String>) -> Self {
        self.column_desc = Some(value.into());
        self
    }
    /// Sets `DataType`.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
}

request! {
    TableColumn {
        "ColumnName" => column_name: field,
        "ColumnDesc" => column_desc: field,
        "DataType" => data_type: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TableData {
    /// ID of the table that the item belongs to or stands for.
    /// Example: `table_b6ddc67e7df14db38b74ef5e2e0fe24e_12792097`.
    pub table_id: Option<String>,
}

response! {
    TableData {
        "TableId" => table_id: value,
    }
}
