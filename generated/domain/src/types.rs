// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of contact it is or is to be.
    pub enum ContactType {
        /// Holder of the domain.
        Registrant = "registrant",
        /// Administrative contact.
        Admin = "admin",
        /// Billing contact.
        Billing = "billing",
        /// Technical contact.
        Tech = "tech",
    }
}

values! {
    /// State that the domain name group is in.
    pub enum DomainGroupStatus {
        /// Being changed.
        Processing = "PROCESSING",
        /// Ready.
        Complete = "COMPLETE",
    }
}

/// Contact data given with the request.
#[non_exhaustive]
pub struct DomainSpecialBizContact {
    /// ID of the biz that the item belongs to or stands for. Example: `258`.
    pub biz_id: Option<i64>,
    /// Which kind of reg it is or is to be. Example: `1`.
    pub reg_type: Option<i32>,
    /// Holder, in Chinese. Example: `text`.
    pub c_company: Option<String>,
    /// Holder, in Latin letters. Example: `hebeihuiheguandaozhizaoyouxiangongsi`.
    pub e_company: Option<String>,
    /// Name that the c goes by. Example: `text`.
    pub c_name: Option<String>,
    /// Name that the e goes by. Example: `tong da wei`.
    pub e_name: Option<String>,
    /// Country of the holder. Example: `CN`.
    pub c_country: Option<String>,
    /// Province, in Chinese. Example: `text`.
    pub c_province: Option<String>,
    /// Province, in Latin letters. Example: `liao ning`.
    pub e_province: Option<String>,
    /// City that the c lies in. Example: `text`.
    pub c_city: Option<String>,
    /// City that the e lies in. Example: `an shan Shi`.
    pub e_city: Option<String>,
    /// Street address, in Chinese. Example: `text`.
    pub c_venu: Option<String>,
    /// Street address, in Latin letters. Example: `text`.
    pub e_venu: Option<String>,
    /// Postal code. Example: `100000`.
    pub postalcode: Option<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// Country code of the phone number. Example: `86`.
    pub tel_area: Option<String>,
    /// Phone number without country code and extension. Example: `16604121234`.
    pub tel_main: Option<String>,
    /// Extension of the phone number. Example: `61284565`.
    pub tel_ext: Option<String>,
    /// Country code of the fax number. Example: `86`.
    pub fax_area: Option<String>,
    /// Fax number without country code and extension. Example: `16604121234`.
    pub fax_main: Option<String>,
    /// Extension of the fax number. Example: `61284565`.
    pub fax_ext: Option<String>,
    /// Cell phone number. Example: `156********`.
    pub mobile: Option<String>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
    /// ID of the vsp contact that the item belongs to or stands for. Example: `121000001****`.
    pub vsp_contact_id: Option<String>,
    /// ID of the registrant that the item belongs to or stands for. Example: `121000002****`.
    pub registrant_id: Option<String>,
}

response! {
    DomainSpecialBizContact {
        "BizId" => biz_id: value,
        "RegType" => reg_type: value,
        "CCompany" => c_company: value,
        "ECompany" => e_company: value,
        "CName" => c_name: value,
        "EName" => e_name: value,
        "CCountry" => c_country: value,
        "CProvince" => c_province: value,
        "EProvince" => e_province: value,
        "CCity" => c_city: value,
        "ECity" => e_city: value,
        "CVenu" => c_venu: value,
        "EVenu" => e_venu: value,
        "Postalcode" => postalcode: value,
        "Email" => email: value,
        "TelArea" => tel_area: value,
        "TelMain" => tel_main: value,
        "TelExt" => tel_ext: value,
        "FaxArea" => fax_area: value,
        "FaxMain" => fax_main: value,
        "FaxExt" => fax_ext: value,
        "Mobile" => mobile: value,
        "Extend" => extend: value,
        "VspContactId" => vsp_contact_id: value,
        "RegistrantId" => registrant_id: value,
    }
}

/// The domain name special biz credentials that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainSpecialBizCredential {
    /// Domain name that the call or the item is about. Example: `test003.cn`.
    pub domain_name: Option<String>,
    /// ID of the sale that the item belongs to or stands for. Example: `S20172315BJ37809`.
    pub sale_id: Option<String>,
    /// ID of the biz that the item belongs to or stands for. Example: `T20220831150014000001`.
    pub biz_id: Option<i64>,
    /// Number that picks out the credential. Example: `4111111111111110**`.
    pub credential_no: Option<String>,
    /// Which kind of credential it is or is to be. Example: `SFZ`.
    pub credential_type: Option<String>,
    /// Web address under which the credential is found.
    /// Example: `http://test.oss-cn-hangzhou.aliyuncs.com/20170522/1219541161213057_070445190.jpg`.
    pub credential_url: Option<String>,
    /// Whether the document is that of the holder. Example: `1`.
    pub holder_cert: Option<i32>,
}

response! {
    DomainSpecialBizCredential {
        "DomainName" => domain_name: value,
        "SaleId" => sale_id: value,
        "BizId" => biz_id: value,
        "CredentialNo" => credential_no: value,
        "CredentialType" => credential_type: value,
        "CredentialUrl" => credential_url: value,
        "HolderCert" => holder_cert: value,
    }
}

/// Items of the kind fail that were found or are concerned.
#[non_exhaustive]
pub struct FailList {
    /// Code for programs to act on, as a rule that of the result. Example: `ParameterIllegall`.
    pub code: Option<String>,
    /// Email address of the person or contact concerned. Example: `test1@aliyun.com`.
    pub email: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Parameter error`.
    pub message: Option<String>,
}

response! {
    FailList {
        "Code" => code: value,
        "Email" => email: value,
        "Message" => message: value,
    }
}

values! {
    /// Which kind of identity credential it is or is to be.
    pub enum IdentityCredentialType {
        /// Identity card.
        Sfz = "SFZ",
        /// Passport.
        Hz = "HZ",
        /// Business license.
        Yyzz = "YYZZ",
        /// Organization code certificate.
        Org = "ORG",
        /// Unified social credit code certificate.
        Xydm = "XYDM",
        /// Permit by which residents of Hong Kong and Macao enter the Chinese mainland.
        Txz = "TXZ",
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Texts in Chinese.
        Zh = "zh",
        /// Texts in English.
        En = "en",
    }
}

/// The matched sentive words that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct MatchedSensitiveWord {
    /// Sensitive word found. Example: `ab`.
    pub word: Option<String>,
}

response! {
    MatchedSensitiveWord {
        "Word" => word: value,
    }
}

values! {
    /// Which kind of order by it is or is to be.
    pub enum OrderByType {
        /// Latest first.
        Desc = "DESC",
        /// Earliest first.
        Asc = "ASC",
    }
}

values! {
    /// Whether the domain is kept from moving away.
    pub enum ProhibitionLock {
        /// The lock has never been set.
        NoneSetting = "NONE_SETTING",
        /// The lock is on.
        Open = "OPEN",
        /// The lock is off.
        Close = "CLOSE",
    }
}

values! {
    /// State that the domain name name verification is in.
    pub enum RealNameStatus {
        /// Not handed in.
        Nonaudit = "NONAUDIT",
        /// Approved.
        Succeed = "SUCCEED",
        /// Turned down.
        Failed = "FAILED",
        /// Under review.
        Auditing = "AUDITING",
    }
}

values! {
    /// Which kind of registrant profile it is or is to be.
    pub enum RegistrantProfileType {
        /// For every other domain.
        Common = "common",
        /// For .cn and other domains of the CNNIC registry; international site only.
        Cnnic = "cnnic",
    }
}

values! {
    /// Code that tells how it ended.
    pub enum ResultCode {
        /// Called off by the customer.
        ClientCancelled = "clientCancelled",
        /// Turned down by the registrar before.
        ClientRejected = "clientRejected",
        /// Called off by the registry.
        ServerCancelled = "serverCancelled",
        /// The domain must not be moved.
        TransferProhibited = "transferProhibited",
        /// Not confirmed in time.
        TransferExpired = "transferExpired",
        /// The name was turned down in the review.
        NameVerificationFailed = "nameVerificationFailed",
        /// Someone else has asked for the transfer.
        TransferSubmitted = "transferSubmitted",
    }
}

values! {
    /// State that the simple transfer in is in.
    pub enum SimpleTransferInStatus {
        /// The transfer has been asked for.
        Init = "INIT",
        /// The transfer has to be confirmed by mail.
        Authorization = "AUTHORIZATION",
        /// The name is being reviewed.
        NameVerification = "NAME_VERIFICATION",
        /// The transfer code is being checked.
        PasswordVerification = "PASSWORD_VERIFICATION",
        /// The transfer is under way.
        Pending = "PENDING",
        /// The domain has moved here.
        Success = "SUCCESS",
        /// The transfer failed.
        Fail = "FAIL",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// How far the task has come or how it ended.
    pub enum TaskStatus {
        /// Has not started.
        WaitingExecute = "WAITING_EXECUTE",
        /// Under way.
        Executing = "EXECUTING",
        /// Done.
        ExecuteSuccess = "EXECUTE_SUCCESS",
        /// Failed.
        ExecuteFailure = "EXECUTE_FAILURE",
        /// Over.
        Complete = "COMPLETE",
    }
}

values! {
    /// Kind of work that the task does.
    pub enum TaskType {
        /// Changes the holder.
        ChgHolder = "CHG_HOLDER",
        /// Changes name servers.
        ChgDns = "CHG_DNS",
        /// Hides contact data from WHOIS.
        SetWhoisProtect = "SET_WHOIS_PROTECT",
        /// Changes the administrative contact.
        UpdateAdminContact = "UPDATE_ADMIN_CONTACT",
        /// Changes the billing contact.
        UpdateBillingContact = "UPDATE_BILLING_CONTACT",
        /// Changes the technical contact.
        UpdateTechContact = "UPDATE_TECH_CONTACT",
        /// Sets the lock against changes.
        SetUpdateProhibited = "SET_UPDATE_PROHIBITED",
        /// Sets the lock against transfer.
        SetTransferProhibited = "SET_TRANSFER_PROHIBITED",
        /// Registers a domain.
        OrderActivate = "ORDER_ACTIVATE",
        /// Renews a domain.
        OrderRenew = "ORDER_RENEW",
        /// Wins a domain back.
        OrderRedeem = "ORDER_REDEEM",
        /// Makes a name server.
        CreateDnshost = "CREATE_DNSHOST",
        /// Changes a name server.
        UpdateDnshost = "UPDATE_DNSHOST",
        /// Changes the contact of the holder.
        UpdateRegistrantContact = "UPDATE_REGISTRANT_CONTACT",
        /// Deletes a domain.
        DeleteDomain = "DELETE_DOMAIN",
        /// Reads name servers anew.
        SyncDnshost = "SYNC_DNSHOST",
    }
}

values! {
    /// State that the registrant updating is in.
    pub enum TransferOutStatus {
        /// The holder is being changed.
        Pending = "PENDING",
        /// The holder is not being changed.
        Normal = "NORMAL",
    }
}
