// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Which kind of bandwidth it is or is to be.
    pub enum BandwidthType {
        /// `BGP`
        Bgp = "BGP",
        /// `ChinaTelecom`
        ChinaTelecom = "ChinaTelecom",
        /// `ChinaUnicom`
        ChinaUnicom = "ChinaUnicom",
        /// `ChinaMobile`
        ChinaMobile = "ChinaMobile",
        /// `BGP+CEN`
        BgpCen = "BGP+CEN",
        /// `ChinaTelecom+CEN`
        ChinaTelecomCen = "ChinaTelecom+CEN",
        /// `ChinaUnicom+CEN`
        ChinaUnicomCen = "ChinaUnicom+CEN",
        /// `ChinaMobile+CEN`
        ChinaMobileCen = "ChinaMobile+CEN",
    }
}

values! {
    /// Protocol that the UIS instance uses.
    pub enum UisProtocol {
        /// `SSL`
        Ssl = "SSL",
        /// `SDK`
        Sdk = "SDK",
        /// `GRE`
        Gre = "GRE",
        /// `SSLVPN`
        Sslvpn = "SSLVPN",
    }
}
